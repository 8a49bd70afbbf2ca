<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>No pain scores in %n session(s).</source>
        <translation>
            <numerusform>No pain scores in %n session.</numerusform>
            <numerusform>No pain scores in %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain scores of %n session(s), too few to compare.</source>
        <translation>
            <numerusform>Pain scores of %n session, too few to compare.</numerusform>
            <numerusform>Pain scores of %n sessions, too few to compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average pain went from %1 to %2 over %n session(s), %3 to %4.</source>
        <translation>
            <numerusform>Average pain went from %1 to %2 over %n session, %3 to %4.</numerusform>
            <numerusform>Average pain went from %1 to %2 over %n sessions, %3 to %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain before sessions went from %1 to %2 over %n session(s), %3 to %4.</source>
        <translation>
            <numerusform>Pain before sessions went from %1 to %2 over %n session, %3 to %4.</numerusform>
            <numerusform>Pain before sessions went from %1 to %2 over %n sessions, %3 to %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain at the start was below %n point(s): no levels are shown.</source>
        <translation>
            <numerusform>Pain at the start was below %n point: no levels are shown.</numerusform>
            <numerusform>Pain at the start was below %n points: no levels are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the first session</source>
        <translation>
            <numerusform>%n week after the first session</numerusform>
            <numerusform>%n weeks after the first session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s) between sessions</source>
        <translation>
            <numerusform>more than %n day between sessions</numerusform>
            <numerusform>more than %n days between sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Triangles over a score: %n flare-up(s), clearly more pain than in the sessions before.</source>
        <translation>
            <numerusform>Triangle over a score: %n flare-up, clearly more pain than in the sessions before.</numerusform>
            <numerusform>Triangles over a score: %n flare-ups, clearly more pain than in the sessions before.</numerusform>
        </translation>
    </message>
</context>
</TS>
