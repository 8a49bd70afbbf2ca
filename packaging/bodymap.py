#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the body map: resources/bodymap/bodymap.json. Run by hand after a change here; a test compares.

A view is one or two layers (an arm hangs over the trunk), a layer an outline and the shapes it is made of. The outline is
a smooth line through the points below; knives cut it into shapes, so that the shapes of a layer cover it wholly and
neighbours share their edge. Front and back are drawn as the half on the viewer's right and mirrored. The sides are the
client's: seen from the front the client's left is on the viewer's right.

    bodymap.py [FILE]    writes FILE instead; "-" is the standard output
"""
import json
import math
import os
import sys

HEIGHT = 468
WIDE, NARROW = 196, 112  # of the views: front and back, the sides


# ---- lines

def smooth(points, step=2.2, closed=False):
    """A Catmull-Rom line through the points, as short straight pieces."""
    n = len(points)
    line = [points[0]]
    for i in range(n if closed else n - 1):
        p0 = points[(i - 1) % n] if closed or i > 0 else points[i]
        p1, p2 = points[i], points[(i + 1) % n]
        p3 = points[(i + 2) % n] if closed or i + 2 < n else p2
        length = math.dist(p1, p2)
        turn = abs(angle(p0, p1, p2)) + abs(angle(p1, p2, p3))
        pieces = max(1, min(10, round(max(length / step * min(1.0, turn * 2.5), turn * 4.5))))
        for k in range(1, pieces + 1):
            t = k / pieces
            line.append(tuple(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
                                     + (3 * b - a - 3 * c + d) * t ** 3) for a, b, c, d in zip(p0, p1, p2, p3)))
    return line[:-1] if closed else line


def angle(a, b, c):
    u, v = (b[0] - a[0], b[1] - a[1]), (c[0] - b[0], c[1] - b[1])
    if u == (0, 0) or v == (0, 0):
        return 0
    return math.atan2(u[0] * v[1] - u[1] * v[0], u[0] * v[0] + u[1] * v[1])


def placed(points, origin, turn):
    """Points of a hand: u away from the body, v towards the finger tips, as seen in the half on the viewer's right."""
    c, s = math.cos(turn), math.sin(turn)
    return [(origin[0] + u * c + v * s, origin[1] - u * s + v * c) for u, v in points]


def finger(base, width, length, turn):
    """One finger from its outer to its inner base, in the coordinates of its hand."""
    w = width / 2
    line = [(w, 0), (w * 1.02, length * 0.35), (w * 0.95, length * 0.7), (w * 0.8, length * 0.9),
            (w * 0.45, length * 0.985), (0, length), (-w * 0.45, length * 0.985), (-w * 0.8, length * 0.9), (-w * 0.95, length * 0.7),
            (-w * 1.02, length * 0.35), (-w, 0)]
    return placed(line, base, turn)


def area(polygon):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(polygon, polygon[1:] + polygon[:1])) / 2


def inside(point, polygon):
    x, y = point
    odd = False
    for (ax, ay), (bx, by) in zip(polygon, polygon[1:] + polygon[:1]):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            odd = not odd
    return odd


def to_edge(point, polygon, enough=-1):
    """How far the edge is; something less than `enough` as soon as it is known to be nearer than that."""
    best = 1e9
    x, y = point
    for (ax, ay), (bx, by) in zip(polygon, polygon[1:] + polygon[:1]):
        dx, dy = bx - ax, by - ay
        t = max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy or 1)))
        best = min(best, math.hypot(x - ax - t * dx, y - ay - t * dy))
        if best < enough:
            return best
    return best


def middle(polygon, over=()):
    """The point of the polygon that is farthest from its edge and not under what lies over it: where a digit stands."""
    def room(p):
        if not inside(p, polygon) or (over and inside(p, over)):
            return -1
        return min(to_edge(p, polygon, best), to_edge(p, over, best) if over else 1e9)

    xs, ys = [p[0] for p in polygon], [p[1] for p in polygon]
    best, at = 0, None
    step = max(max(xs) - min(xs), max(ys) - min(ys)) / 24
    for i in range(1, 24):
        for j in range(1, 24):
            p = (min(xs) + (max(xs) - min(xs)) * i / 24, min(ys) + (max(ys) - min(ys)) * j / 24)
            if room(p) > best:
                best, at = room(p), p
    while step > 0.05:
        step /= 2
        for dx in (-step, 0, step):
            for dy in (-step, 0, step):
                p = (at[0] + dx, at[1] + dy)
                if room(p) > best:
                    best, at = room(p), p
    return at


# ---- knives

def cut(polygon, knife):
    """What lies on the left hand and on the right hand of somebody who walks along the knife."""
    if area(polygon) < 0:
        polygon = polygon[::-1]
    hits = []
    for i, (a, b) in enumerate(zip(knife, knife[1:])):
        for j, (c, d) in enumerate(zip(polygon, polygon[1:] + polygon[:1])):
            r, s = (b[0] - a[0], b[1] - a[1]), (d[0] - c[0], d[1] - c[1])
            cross = r[0] * s[1] - r[1] * s[0]
            if cross == 0:
                continue
            t = ((c[0] - a[0]) * s[1] - (c[1] - a[1]) * s[0]) / cross
            u = ((c[0] - a[0]) * r[1] - (c[1] - a[1]) * r[0]) / cross
            if 0 <= t < 1 and 0 <= u < 1:
                hits.append((i + t, j + u, (a[0] + t * r[0], a[1] + t * r[1])))
    ring = [p for _, p in sorted([(j, p) for j, p in enumerate(polygon)] + [(u, p) for _, u, p in hits],
                                 key=lambda e: e[0])]
    ring = [p for k, p in enumerate(ring) if p != ring[k - 1]]
    hits.sort()
    pieces = [(ring, None)]
    for (t0, _, a), (t1, _, b) in zip(hits, hits[1:]):
        path = [a] + [knife[k] for k in range(math.floor(t0) + 1, math.ceil(t1))] + [b]
        k = len(path) // 2
        if not inside(((path[k - 1][0] + path[k][0]) / 2, (path[k - 1][1] + path[k][1]) / 2), polygon):
            continue
        for n, (piece, _) in enumerate(pieces):
            if a in piece and b in piece:
                i, j = piece.index(a), piece.index(b)
                forth = piece[i:j + 1] if i <= j else piece[i:] + piece[:j + 1]
                back = piece[j:i + 1] if j <= i else piece[j:] + piece[:i + 1]
                pieces[n:n + 1] = [(forth + path[-2:0:-1], 'left'), (back + path[1:-1], 'right')]
                break
    if len(pieces) < 2:
        raise SystemExit(f'a knife at {knife[0]} cuts nothing')
    return [p for p, s in pieces if s == 'left'], [p for p, s in pieces if s == 'right']


class Parts:
    """The parts of an outline by name, each one polygon."""

    def __init__(self, outline):
        self.parts = {'all': outline}

    def cut(self, name, knife, left, right):
        """Across, from left to right: what is above, then below. Downwards: what is right of it, then left of it."""
        for new, pieces in zip((left, right), cut(self.parts.pop(name), smooth(knife, 1.5))):
            pieces = sorted((p for p in pieces if abs(area(p)) > 0.3), key=lambda p: -abs(area(p)))
            if len(pieces) != 1:
                raise SystemExit(f'{name} at {knife[0]}: {new} falls into {len(pieces)} pieces')
            self.parts[new] = pieces[0]


# ---- front and back

HEAD = [(0, 5), (7.5, 5.6), (14, 8.8), (19, 15.2), (21.4, 23.5), (21.7, 30.6), (24, 29.6), (25.4, 32.6), (24.6, 38.5),
        (22.9, 43), (21, 43.6), (19.6, 49.5), (15.9, 56.4), (12.8, 61.5), (12, 68), (12.7, 75), (17, 80.4), (27, 85),
        (38, 88.4), (48, 92.2), (55.2, 99.5), (58.8, 109), (60.4, 120), (61.7, 136), (63.6, 153), (66, 168), (69.4, 182),
        (72, 196), (74.2, 213), (76.4, 229), (78.2, 238)]
HAND_AT, HAND_TURN = (73.2, 239.4), math.radians(9)
THUMB = [(5.3, 3), (7, 7.5), (9.9, 12), (12.6, 17.4), (14.6, 23), (15.7, 28), (15, 30.4), (13.1, 30.6), (11.6, 28),
         (10.2, 24), (9.2, 21.4), (8.9, 23), (8.9, 25.4)]
FINGERS = [finger((6.75, 26.2), 4.3, 18.4, math.radians(7)), finger((2.1, 27.2), 4.5, 20.6, math.radians(2)),
           finger((-2.6, 26.8), 4.3, 19, math.radians(-3)), finger((-6.8, 24.6), 3.8, 15, math.radians(-9))]
HEEL_OF_HAND = [(-8.6, 19), (-7.7, 11), (-5.8, 5)]
ARM_INSIDE = [(67.6, 240.4), (66.9, 232), (64.6, 216), (60.4, 199), (56.6, 184), (54, 170), (51.8, 158), (48.6, 146),
              (45.2, 136.5)]
SIDE = [(44.6, 134.5), (43.6, 142), (41.4, 156), (37.8, 173), (35.6, 186), (35.9, 198), (39, 212), (42.6, 228), (45, 244),
        (45.8, 262), (44.6, 282), (41.6, 302), (37.9, 320), (35.9, 334), (36, 346), (38, 360), (38.4, 375), (36, 392),
        (32, 408), (29, 420), (28.4, 427), (29, 432), (31.4, 437.5), (34.6, 443), (36.8, 447.5)]
TOES = [((35.3, 448.6), 4, 3.6, 18), ((31.9, 451), 4.2, 3.9, 12), ((28, 452.7), 4.4, 4.2, 8), ((23.7, 453.8), 4.7, 4.6, 4),
        ((17.8, 454), 7.2, 5.8, 0)]
LEG_INSIDE = [(13.6, 450), (13.2, 444), (14.2, 437), (14.4, 430), (13.4, 424.4), (14, 416), (12.6, 402), (10.2, 386),
              (9.6, 370), (11.4, 355), (13, 344), (12.4, 331), (10, 312), (6.6, 290), (3.2, 270), (1.2, 260), (0, 256.5)]


def half():
    hand = THUMB[:]
    for one, web in zip(FINGERS, [(4.5, 28.6), (-0.3, 28.8), (-4.8, 27.2), None]):
        hand += one + ([web] if web else [])
    hand += HEEL_OF_HAND
    toes = []
    for (x, y), width, length, turn in TOES:
        w, t = width / 2, math.radians(turn)
        tip = [(w, 0), (w * 1.04, length * 0.5), (w * 0.72, length * 0.88), (0, length), (-w * 0.72, length * 0.88),
               (-w * 1.04, length * 0.5), (-w, 0)]
        toes += placed(tip, (x, y), t)
    line = smooth(HEAD + placed(hand, HAND_AT, HAND_TURN) + ARM_INSIDE)
    return line + smooth(SIDE + toes + LEG_INSIDE)


def limbs(parts, elbow, forearm, upper_arm, palm):
    """Arm and hand, alike from the front and from behind."""
    parts.cut('arm', [(38, 127), (50, 130.5), (58, 130.5), (72, 127)], 'shoulder', 'below')
    parts.cut('below', [(46, 167), (57, 170), (76, 166)], upper_arm, 'below')
    parts.cut('below', [(50, 193), (62, 197), (82, 193)], elbow, 'below')
    parts.cut('below', [(58, 231), (72, 232.5), (84, 230)], forearm, 'below')
    at = lambda points: placed(points, HAND_AT, HAND_TURN)
    parts.cut('below', at([(-14, 2), (0, 3.4), (14, 2)]), 'wrist', 'below')
    parts.cut('below', at([(12, 2), (6.8, 10), (6.6, 17), (11, 25)]), 'thumb', 'below')
    parts.cut('below', at([(-16, 21.6), (-4, 24.4), (3, 24.8), (16, 22.6)]), palm, 'fingers')


def legs(parts, thigh, knee_line, knee, lower, foot):
    parts.cut('leg', [(-6, knee_line[0]), (24, knee_line[0] - 3), (60, knee_line[0])], 'thigh', 'leg')
    parts.cut('thigh', [(38, 235), (37, 270), (33, 300), (29.5, 336)], 'thigh.out', 'thigh')
    parts.cut('thigh', [(13, 245), (14, 275), (16, 305), (18.5, 336)], thigh, 'thigh.in')
    parts.cut('leg', [(-6, knee_line[1]), (24, knee_line[1] + 3), (60, knee_line[1])], knee, 'leg')
    parts.cut('leg', [(-6, 415), (22, 412), (60, 415)], lower, 'leg')
    parts.cut('leg', foot, 'ankle', 'foot')
    parts.cut('ankle', [(21, 400), (21, 450)], 'ankle.out', 'ankle.in')
    parts.cut('foot', [(4, 447.5), (16, 448.4), (26, 447.6), (33, 445.4), (46, 440)], 'foot', 'toes')


def front():
    p = Parts(half())
    p.cut('all', [(37.5, 80), (41, 92), (43, 108), (44, 122), (45.1, 140)], 'arm', 'trunk')
    limbs(p, 'elbow', 'forearm.front', 'arm.upper.front', 'hand.palm')
    p.cut('shoulder', [(50, 86), (52.6, 98), (55.4, 112), (56.6, 136)], 'shoulder.side', 'shoulder.front')
    p.cut('elbow', [(62, 160), (64, 180), (68, 202)], 'elbow.out', 'elbow.in')
    p.cut('trunk', [(-6, 64.6), (5, 64), (11, 61), (15, 56.5), (24, 49)], 'head', 'trunk')
    p.cut('trunk', [(-6, 92.5), (4, 91.4), (9.4, 87.6), (13.4, 82.4), (18, 76)], 'neck', 'trunk')
    p.cut('neck', [(9, 50), (7.4, 68), (5, 82), (3.2, 96)], 'neck.side', 'neck.front')
    p.cut('head', [(-6, 15.8), (8, 16), (16, 18), (28, 23)], 'head.crown', 'head')
    p.cut('head', [(-6, 28.6), (8, 28), (14, 30), (19, 34.5), (30, 37)], 'brow', 'head')
    p.cut('brow', [(14.6, 8), (14, 22), (12.4, 40)], 'head.temple', 'head.forehead')
    p.cut('head', [(-6, 48.4), (6, 48.2), (12, 46), (17.4, 40), (30, 38)], 'face', 'jaw')
    p.cut('trunk', [(4, 86), (11, 90.4), (24, 94), (36, 95), (50, 94)], 'shoulder.top', 'trunk')
    p.cut('trunk', [(-6, 146), (6, 150), (20, 152.4), (32, 148.6), (40, 142), (52, 133)], 'chest.upper', 'trunk')
    p.cut('trunk', [(-6, 186), (20, 187), (50, 184)], 'upper', 'trunk')
    p.cut('upper', [(30, 138), (27.6, 162), (25, 194)], 'ribs.side', 'abdomen.upper')
    p.cut('trunk', [(-6, 243), (4, 239), (16, 229), (30, 220), (54, 211)], 'lower', 'leg')
    p.cut('lower', [(25.4, 178), (25, 200), (29, 228)], 'flank', 'abdomen.lower')
    p.cut('leg', [(-6, 265), (8, 262), (22, 257), (34, 251), (56, 251)], 'pelvis', 'leg')
    p.cut('pelvis', [(31.6, 206), (32, 232), (33, 262)], 'hip.side', 'groin')
    legs(p, 'thigh.front', (323, 352), 'knee.front', 'shin', [(4, 431), (14, 432), (22, 433.4), (30, 433), (44, 432)])
    p.parts['foot.back'] = p.parts.pop('foot')
    return p.parts


def back():
    p = Parts(half())
    p.cut('all', [(38, 80), (41.6, 94), (43.2, 110), (44, 122), (45.1, 140)], 'arm', 'trunk')
    limbs(p, 'elbow.out', 'forearm.back', 'arm.upper.back', 'hand.back')
    p.parts['shoulder.side'] = p.parts.pop('shoulder')
    p.cut('trunk', [(-6, 57.6), (8, 57), (15, 54.4), (26, 46)], 'head', 'trunk')
    p.cut('head', [(-6, 20.4), (10, 20), (30, 25)], 'head.crown', 'head.occiput')
    p.cut('trunk', [(-6, 87.6), (6, 86.6), (12, 83), (19, 75)], 'neck', 'trunk')
    p.cut('neck', [(8.6, 46), (7.8, 68), (8.2, 92)], 'neck.side', 'neck.back')
    p.cut('trunk', [(-6, 150), (14, 151), (30, 149.6), (52, 139)], 'top', 'trunk')
    p.cut('top', [(13, 72), (14.4, 92), (13.2, 120), (14.6, 160)], 'blade', 'column')
    p.cut('column', [(-6, 114), (20, 112)], 'back.upper', 'back.inter')
    p.cut('blade', [(8, 104), (22, 103), (36, 101.4), (52, 97)], 'shoulder.top', 'shoulder.back')
    p.cut('trunk', [(-6, 181), (20, 182), (52, 177)], 'middle', 'trunk')
    p.cut('middle', [(28.6, 140), (27.6, 166), (26, 190)], 'ribs.side', 'back.mid')
    p.cut('trunk', [(-6, 207.6), (12, 207), (26, 208.6), (40, 208), (56, 202)], 'low', 'trunk')
    p.cut('low', [(26, 172), (25.4, 196), (27.4, 216)], 'flank', 'back.low')
    p.cut('trunk', [(-6, 264), (4, 267.6), (17, 271.4), (30, 269.6), (40, 263), (56, 252)], 'pelvis', 'leg')
    p.cut('pelvis', [(37, 196), (37.6, 222), (39.6, 250), (40, 276)], 'hip.side', 'pelvis')
    p.cut('pelvis', [(17.4, 198), (16, 212), (11.4, 226), (5.6, 239), (-4, 253)], 'buttock', 'sacral')
    p.cut('sacral', [(-6, 233.6), (20, 233.6)], 'sacral', 'tailbone')
    p.cut('sacral', [(9.2, 198), (8.6, 212), (6.4, 224), (4.4, 240)], 'sij', 'sacrum')
    legs(p, 'thigh.back', (324, 349), 'knee.back', 'calf', [(4, 427), (22, 429), (44, 427)])
    p.cut('foot', [(4, 439), (21, 441.4), (44, 437)], 'heel', 'foot.sole')
    return p.parts


LINES_FRONT = [
    [(4.8, 34.6), (7.8, 35.8), (11, 34.5)], [(2, 40), (2.9, 43), (0, 44.2)], [(0, 51.6), (3.2, 51.2), (6, 50.4)],
    [(23.6, 33), (23.4, 37), (22.6, 39)],
    [(5, 95.6), (16, 96.4), (28, 98), (36, 97.6)], [(4, 147.4), (16, 152), (27, 150.2), (36, 144.6)], [(0, 102), (0, 143)],
    [(0, 156), (0, 180)], [(0, 195.4), (1.4, 197.2), (0, 199)], [(14.4, 160), (15.6, 172), (14.2, 188)],
    [(10, 240), (18, 231), (27, 224)], [(18.4, 331), (24.6, 328.6), (30.4, 331)], [(17.6, 342.6), (24.4, 347), (31, 342.4)],
    [(22.6, 360), (23.2, 380), (22, 400)], [(58.2, 181.6), (61.4, 183.2), (64.4, 181.8)]]
LINES_BACK = [
    [(0, 92), (0, 150), (0, 203)], [(16.8, 110), (18.6, 118), (22.4, 130), (27.2, 140), (31, 144.4), (33.4, 140), (35, 126)],
    [(16.8, 110), (26, 107.6), (37, 105.6)], [(2.6, 262), (10, 268.4), (20, 271), (31, 268)], [(8, 158), (9.6, 178), (8.4, 202)],
    [(11.6, 213), (12.6, 214.6)], [(16, 339), (24, 336.6), (32, 339)], [(23.4, 356), (24.8, 376), (23, 398)],
    [(17.4, 384), (23, 390), (31, 386)], [(19.4, 404), (20.2, 420)], [(23.6, 404), (22.8, 420)],
    [(62, 184), (65.4, 181.4), (69, 183)], [(23.6, 33), (23.4, 37), (22.6, 39)], [(4.8, 61), (4.3, 70), (4.6, 80)]]


# ---- the sides, seen on the left: the client faces the viewer's left

BODY = [(0, 5), (9, 6.8), (16.8, 12.4), (21.4, 22), (21.8, 33), (19, 43), (15.2, 51), (13.4, 60), (14, 69), (17.4, 78),
        (23, 87), (28, 98), (31, 112), (31.4, 127), (29, 144), (24.6, 161), (20.6, 177), (19.4, 190), (22, 202), (28, 215),
        (32.4, 229), (32.6, 243), (28.8, 257), (25, 270), (23.4, 284), (21.4, 302), (18, 320), (15.6, 334), (15.8, 346),
        (19.4, 358), (21.4, 372), (19.6, 388), (14.6, 404), (11, 418), (10.6, 428), (12.6, 438), (13.6, 449), (11.4, 456.4),
        (5, 459), (-6, 458), (-18, 457.6), (-28, 459), (-36, 458.8), (-39.6, 456), (-39, 451.6), (-34, 447.6), (-26, 443),
        (-17, 436.4), (-10.4, 428.6), (-7.8, 420), (-7.2, 406), (-8.4, 386), (-9.8, 366), (-11, 352), (-13.6, 342),
        (-14.2, 331), (-15.6, 318), (-19.4, 298), (-22.6, 277), (-23.2, 256), (-20.8, 238), (-21, 222), (-22.6, 206),
        (-22.8, 190), (-21.8, 172), (-23.4, 156), (-25.8, 142), (-25.6, 127), (-21.6, 112), (-14.6, 99), (-9.6, 90),
        (-7.6, 81), (-8, 73), (-10.6, 67.4), (-16.4, 65.4), (-20.2, 62.6), (-21, 58.4), (-19.8, 55.8), (-21.4, 53.4),
        (-20.6, 51.2), (-22, 48.6), (-20.8, 45.6), (-24.6, 43), (-25.6, 40.6), (-22.4, 34), (-20.6, 29.6), (-21.4, 25.4),
        (-20.4, 18), (-15.6, 10.4), (-8.4, 6.2)]
ARM = [(3, 93), (11, 95.4), (16.4, 103), (18.4, 115), (17.8, 130), (15.6, 148), (14.6, 164), (14.6, 178), (12.8, 194),
       (8.6, 211), (4.8, 226), (3.4, 236), (4.4, 244), (5.4, 254), (4.8, 264), (2.8, 275), (-0.6, 285.4), (-3.6, 289),
       (-6.4, 287.4), (-7.6, 279), (-8, 268), (-8.8, 261), (-10.4, 265), (-12.8, 269.4), (-15, 268.4), (-15.2, 262),
       (-13.6, 253), (-11.4, 244.6), (-9.2, 237), (-9.8, 226), (-11, 212), (-10.4, 198), (-8.4, 182), (-8, 168), (-10, 150),
       (-12.4, 132), (-12.6, 115), (-9.6, 102), (-4, 95)]


def side_body():
    p = Parts(smooth(BODY, closed=True))
    p.cut('all', [(-40, 73), (-11.6, 67.6), (-4, 61), (5, 56), (40, 47)], 'head', 'trunk')
    p.cut('head', [(-40, 18), (0, 15), (40, 21)], 'head.crown', 'head')
    p.cut('head', [(8.6, 4), (8, 30), (7.2, 70)], 'head.occiput', 'head')
    p.cut('head', [(-40, 30), (-16, 29.4), (-9, 34), (0, 40), (20, 42)], 'brow', 'head')
    p.cut('brow', [(-11.4, 4), (-11, 20), (-12.4, 44)], 'head.temple', 'head.forehead')
    p.cut('head', [(-40, 50.6), (-18, 50.6), (-8, 48.6), (-2.4, 43.6), (0, 36)], 'face', 'jaw')
    p.cut('trunk', [(-40, 95), (-12, 94), (0, 90.6), (12, 84.6), (40, 76)], 'neck', 'trunk')
    p.cut('neck', [(-2, 50), (-4, 68), (-6, 82), (-9, 102)], 'neck', 'neck.front')
    p.cut('neck', [(6, 44), (7.6, 66), (10.6, 96)], 'neck.back', 'neck.side')
    p.cut('trunk', [(-40, 104), (-12, 100.6), (4, 99), (18, 97), (50, 92)], 'shoulder.top', 'trunk')
    p.cut('trunk', [(-40, 152), (0, 151), (50, 149)], 'top', 'trunk')
    p.cut('top', [(3, 84), (4, 162)], 'behind', 'chest.upper')
    p.cut('behind', [(-4, 114), (50, 112)], 'back.upper', 'shoulder.back')
    p.cut('trunk', [(-40, 186), (0, 184), (50, 181)], 'middle', 'trunk')
    p.cut('middle', [(10.4, 140), (9.4, 192)], 'back.mid', 'middle')
    p.cut('middle', [(-16.4, 140), (-16, 194)], 'ribs.side', 'abdomen.upper')
    p.cut('trunk', [(-40, 218), (-12, 213), (4, 208), (50, 207)], 'low', 'trunk')
    p.cut('low', [(9.6, 172), (9, 218)], 'back.low', 'low')
    p.cut('low', [(-16.4, 172), (-16, 226)], 'flank', 'abdomen.lower')
    p.cut('trunk', [(-40, 247), (-14, 251), (6, 258), (20, 266), (50, 268)], 'pelvis', 'leg')
    p.cut('pelvis', [(10, 198), (13, 232), (15, 276)], 'buttock', 'pelvis')
    p.cut('pelvis', [(-11.4, 204), (-12, 260)], 'hip.side', 'groin')
    p.cut('leg', [(-40, 323), (0, 321), (50, 324)], 'thigh', 'leg')
    p.cut('thigh', [(13, 240), (10, 290), (6.4, 336)], 'thigh.back', 'thigh')
    p.cut('thigh', [(-11.6, 236), (-9.4, 290), (-6.4, 336)], 'thigh.out', 'thigh.front')
    p.cut('leg', [(-40, 353), (0, 355), (50, 351)], 'knee', 'leg')
    p.cut('knee', [(1.6, 312), (2, 366)], 'knee.back', 'knee.front')
    p.cut('leg', [(-40, 414), (0, 412), (50, 414)], 'lower', 'leg')
    p.cut('lower', [(2.6, 344), (1, 380), (1.6, 426)], 'calf', 'shin')
    p.cut('leg', [(-40, 425), (-12, 427), (-2, 433), (6, 434), (50, 428)], 'ankle.out', 'foot')
    p.cut('foot', [(2.4, 424), (1, 470)], 'heel', 'foot')
    p.cut('foot', [(-27.6, 434), (-29.4, 450), (-29.6, 470)], 'foot', 'toes')
    p.cut('foot', [(-50, 451.6), (-14, 450), (20, 449)], 'foot.back', 'foot.sole')
    return p.parts


def side_arm():
    p = Parts(smooth(ARM, closed=True))
    p.cut('all', [(-30, 128), (3, 133), (36, 128)], 'shoulder', 'arm')
    p.cut('shoulder', [(-1.6, 84), (-4.4, 110), (-4.6, 142)], 'shoulder.side', 'shoulder.front')
    p.cut('arm', [(-30, 169), (3, 171), (36, 169)], 'upper', 'arm')
    p.cut('upper', [(2.6, 122), (3, 180)], 'arm.upper.back', 'arm.upper.front')
    p.cut('arm', [(-30, 195), (2, 197), (36, 194)], 'elbow', 'arm')
    p.cut('elbow', [(0.6, 160), (-0.6, 206)], 'elbow.out', 'elbow.in')
    p.cut('arm', [(-30, 231), (-3, 232.6), (30, 231)], 'forearm', 'arm')
    p.cut('forearm', [(-0.6, 186), (-3, 244)], 'forearm.back', 'forearm.front')
    p.cut('arm', [(-30, 241), (-3, 242.6), (30, 241)], 'wrist', 'arm')
    p.cut('arm', [(-8.4, 236), (-8.2, 250), (-9, 272)], 'arm', 'thumb')
    p.cut('arm', [(-20, 264), (-2, 266), (20, 263)], 'hand.back', 'fingers')
    return p.parts


LINES_SIDE_BODY = [
    [(2, 33), (5.4, 30.8), (7.6, 34), (6.4, 39), (3.4, 43), (1.8, 39.4), (3.6, 36)], [(-18.6, 35.4), (-15.4, 34.8), (-14.6, 36.4)],
    [(-20.2, 51.2), (-16.4, 50.6)], [(-19.4, 31.4), (-14.6, 30.8)], [(4.6, 62), (-1, 76), (-6.6, 90)],
    [(-10.4, 330), (-6.6, 336), (-9.6, 344)], [(-1.6, 423), (0.8, 420.6), (3, 423.6)]]
LINES_SIDE_ARM = [[(-1.4, 272), (-2.8, 283)], [(2.4, 271), (0.6, 279)]]


# ---- putting together

CENTRAL = {'head.crown', 'head.forehead', 'head.occiput', 'neck.front', 'abdomen.upper', 'abdomen.lower', 'sacrum',
           'tailbone'}


def numbers(points):
    return [round(c, 2) + 0.0 for p in points for c in p]


def mirrored(polygon):
    return [(-x, y) for x, y in polygon][::-1]


def both(polygon):
    """One polygon of a half and its mirror image, without the line between them."""
    n = len(polygon)
    on = [abs(x) < 1e-6 for x, _ in polygon]
    start = next(i for i in range(n) if on[i] and not on[(i + 1) % n])
    run = [polygon[(start + k) % n] for k in range(n)]
    end = next(k for k in range(1, n) if abs(run[k][0]) < 1e-6)
    run = run[:end + 1]
    return run + mirrored(run)[1:-1]


def shape(region, polygon, at, centre, turn=1):
    return {'region': region, 'at': numbers([(centre + turn * at[0], at[1])]),
            'points': numbers([(centre + turn * x, y) for x, y in polygon])}


def upright(name, parts, lines):
    """A view from the front or from behind; `parts` are of the half on the viewer's right."""
    centre = WIDE / 2
    right = '.L' if name == 'front' else '.R'
    left = '.R' if name == 'front' else '.L'
    outline = half()
    shapes = []
    for part, polygon in parts.items():
        if part in CENTRAL:
            whole = both(polygon)
            shapes.append(shape(part + '.C', whole, (0, middle(whole)[1]), centre))
        else:
            at = middle(polygon)
            shapes += [shape(part + right, polygon, at, centre), shape(part + left, polygon, at, centre, -1)]
    drawn = []
    for line in lines:
        line = smooth(line, 1.2)
        drawn.append(numbers([(centre + x, y) for x, y in line]))
        if any(x for x, _ in line):
            drawn.append(numbers([(centre - x, y) for x, y in line]))
    whole = outline + [(-x, y) for x, y in outline[-2:0:-1]]
    return {'id': name, 'width': WIDE,
            'layers': [{'outline': numbers([(centre + x, y) for x, y in whole]), 'shapes': ordered(shapes), 'lines': drawn}]}


def sideways(name, letter, turn):
    """The client's left side; the right one is its mirror image."""
    centre = NARROW / 2 + turn * 4
    layers = []
    arm = smooth(ARM, closed=True)
    for outline, parts, lines, over in ((BODY, side_body(), LINES_SIDE_BODY, arm), (ARM, side_arm(), LINES_SIDE_ARM, ())):
        shapes = [shape(part + ('.C' if part in CENTRAL else letter), polygon, middle(polygon, over), centre, turn)
                  for part, polygon in parts.items()]
        layers.append({'outline': numbers([(centre + turn * x, y) for x, y in smooth(outline, closed=True)]),
                       'shapes': ordered(shapes),
                       'lines': [numbers([(centre + turn * x, y) for x, y in smooth(line, 1.2)]) for line in lines]})
    return {'id': name, 'width': NARROW, 'layers': layers}


def ordered(shapes):
    return sorted(shapes, key=lambda s: s['region'])


def text():
    views = [upright('front', front(), LINES_FRONT), upright('back', back(), LINES_BACK),
             sideways('left', '.L', 1), sideways('right', '.R', -1)]
    compact = lambda value: json.dumps(value, separators=(',', ':'))
    out = ['{"about": "Written by packaging/bodymap.py; change it there.",', f'"height": {HEIGHT},', '"views": [']
    for v, view in enumerate(views):
        out.append(f'{{"id": "{view["id"]}", "width": {view["width"]}, "layers": [')
        for n, layer in enumerate(view['layers']):
            out += ['{"outline": ' + compact(layer['outline']) + ',', '"shapes": [']
            out += [',\n'.join(compact(one) for one in layer['shapes']) + '],']
            out += ['"lines": [', ',\n'.join(compact(one) for one in layer['lines'])]
            out.append(']}' + (',' if n + 1 < len(view['layers']) else ']}' + (',' if v + 1 < len(views) else '')))
    out.append(']}')
    return '\n'.join(out) + '\n'


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    path = sys.argv[1] if len(sys.argv) > 1 else os.path.join(here, '..', 'resources', 'bodymap', 'bodymap.json')
    if path == '-':
        sys.stdout.write(text())
    else:
        with open(path, 'w', encoding='ascii', newline='\n') as file:
            file.write(text())


if __name__ == '__main__':
    main()
