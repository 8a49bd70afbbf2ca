<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureCertificate</name>
    <message numerus="yes">
        <source>All records of %n client(s) were removed from the practice&apos;s file for good, with every earlier version of them, and the file was written anew without them.</source>
        <translation>
            <numerusform>All records of %n client were removed from the practice&apos;s file for good, with every earlier version of them, and the file was written anew without them.</numerusform>
            <numerusform>All records of %n clients were removed from the practice&apos;s file for good, with every earlier version of them, and the file was written anew without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All records of %n client(s) were removed from the practice&apos;s file for good, with every earlier version of them. The file was not written anew yet.</source>
        <translation>
            <numerusform>All records of %n client were removed from the practice&apos;s file for good, with every earlier version of them. The file was not written anew yet.</numerusform>
            <numerusform>All records of %n clients were removed from the practice&apos;s file for good, with every earlier version of them. The file was not written anew yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportReadme</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain score(s)</source>
        <translation>
            <numerusform>%n pain score</numerusform>
            <numerusform>%n pain scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n deleted record(s), which lie in the bin</source>
        <translation>
            <numerusform>and %n deleted record, which lies in the bin</numerusform>
            <numerusform>and %n deleted records, which lie in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were not signed yet when this was written; their state is &quot;draft&quot;. They took place on:</source>
        <translation>
            <numerusform>%n session was not signed yet when this was written; its state is &quot;draft&quot;. It took place on:</numerusform>
            <numerusform>%n sessions were not signed yet when this was written; their state is &quot;draft&quot;. They took place on:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be taken in, so nothing was stored. Mend them, or leave them out.</source>
        <translation>
            <numerusform>%n line can&apos;t be taken in, so nothing was stored. Mend it, or leave it out.</numerusform>
            <numerusform>%n lines can&apos;t be taken in, so nothing was stored. Mend them, or leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go back to the file of %1.</source>
        <translation>
            <numerusform>%n record goes back to the file of %1.</numerusform>
            <numerusform>%n records go back to the file of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) entered since stay with %1.</source>
        <translation>
            <numerusform>%n record entered since stays with %1.</numerusform>
            <numerusform>%n records entered since stay with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message numerus="yes">
        <source>%n mark(s) on the body</source>
        <translation>
            <numerusform>%n mark on the body</numerusform>
            <numerusform>%n marks on the body</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long: there is room for %n character(s).</source>
        <translation>
            <numerusform>This is too long: there is room for %n character.</numerusform>
            <numerusform>This is too long: there is room for %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on this page still need an answer.</source>
        <translation>
            <numerusform>%n question on this page still needs an answer.</numerusform>
            <numerusform>%n questions on this page still need an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was pasted is too long: only its beginning stands here. There is room for %n character(s).</source>
        <translation>
            <numerusform>What was pasted is too long: only its beginning stands here. There is room for %n character.</numerusform>
            <numerusform>What was pasted is too long: only its beginning stands here. There is room for %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) can&apos;t be saved this way. Please correct what is marked, or give the computer back all the same: your therapist will see what you wrote.</source>
        <translation>
            <numerusform>%n answer can&apos;t be saved this way. Please correct what is marked, or give the computer back all the same: your therapist will see what you wrote.</numerusform>
            <numerusform>%n answers can&apos;t be saved this way. Please correct what is marked, or give the computer back all the same: your therapist will see what you wrote.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n week(s)</source>
        <translation>
            <numerusform>over %n week</numerusform>
            <numerusform>over %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>over %n day</numerusform>
            <numerusform>over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n session(s)</source>
        <translation>
            <numerusform>median of %n session</numerusform>
            <numerusform>median of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right after a session pain was usually %n point(s) lower (%1).</source>
        <translation>
            <numerusform>Right after a session pain was usually %n point lower (%1).</numerusform>
            <numerusform>Right after a session pain was usually %n points lower (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right after a session pain was usually %n point(s) higher (%1).</source>
        <translation>
            <numerusform>Right after a session pain was usually %n point higher (%1).</numerusform>
            <numerusform>Right after a session pain was usually %n points higher (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %n day(s) later</source>
        <translation>
            <numerusform>usually %n day later</numerusform>
            <numerusform>usually %n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on like this, at least %n more session(s) until the goal of %1 or less; how many cannot be said.</source>
        <translation>
            <numerusform>If it goes on like this, at least %n more session until the goal of %1 or less; how many cannot be said.</numerusform>
            <numerusform>If it goes on like this, at least %n more sessions until the goal of %1 or less; how many cannot be said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on like this, roughly %1 to %n more session(s) until the goal of %2 or less.</source>
        <translation>
            <numerusform>If it goes on like this, roughly %1 to %n more session until the goal of %2 or less.</numerusform>
            <numerusform>If it goes on like this, roughly %1 to %n more sessions until the goal of %2 or less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Baseline B = %1 (median of %n score(s))</source>
        <translation>
            <numerusform>Baseline B = %1 (median of %n score)</numerusform>
            <numerusform>Baseline B = %1 (median of %n scores)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>current C = %1 (median of the last %n score(s))</source>
        <translation>
            <numerusform>current C = %1 (median of the last %n score)</numerusform>
            <numerusform>current C = %1 (median of the last %n scores)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median %1 points (%2 to %3) in %n session(s): lower after %4, the same after %5, higher after %6</source>
        <translation>
            <numerusform>median %1 points (%2 to %3) in %n session: lower after %4, the same after %5, higher after %6</numerusform>
            <numerusform>median %1 points (%2 to %3) in %n sessions: lower after %4, the same after %5, higher after %6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not evaluated: %n usable interval(s), three are needed</source>
        <translation>
            <numerusform>not evaluated: %n usable interval, three are needed</numerusform>
            <numerusform>not evaluated: %n usable intervals, three are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the relief, pooled over %n interval(s)</source>
        <translation>
            <numerusform>%1 of the relief, pooled over %n interval</numerusform>
            <numerusform>%1 of the relief, pooled over %n intervals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median gap %n day(s)</source>
        <translation>
            <numerusform>median gap %n day</numerusform>
            <numerusform>median gap %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mann–Kendall S = %1, τ = %2, %3 (normal approximation, %n score(s)).</source>
        <translation>
            <numerusform>Mann–Kendall S = %1, τ = %2, %3 (normal approximation, %n score).</numerusform>
            <numerusform>Mann–Kendall S = %1, τ = %2, %3 (normal approximation, %n scores).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mann–Kendall S = %1, τ = %2, %3 (exact, %n score(s)).</source>
        <translation>
            <numerusform>Mann–Kendall S = %1, τ = %2, %3 (exact, %n score).</numerusform>
            <numerusform>Mann–Kendall S = %1, τ = %2, %3 (exact, %n scores).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start → now, median of the last %n visit(s)</source>
        <translation>
            <numerusform>start → now, median of the last %n visit</numerusform>
            <numerusform>start → now, median of the last %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the relief; %n gap(s)</source>
        <translation>
            <numerusform>of the relief; %n gap</numerusform>
            <numerusform>of the relief; %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median %n day(s)</source>
        <translation>
            <numerusform>median %n day</numerusform>
            <numerusform>median %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs three gaps; %n so far</source>
        <translation>
            <numerusform>needs three gaps; %n so far</numerusform>
            <numerusform>needs three gaps; %n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n day(s)</source>
        <translation>
            <numerusform>%1, after %n day</numerusform>
            <numerusform>%1, after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds every client and session there is now; %n change(s) made since then will not be there.</source>
        <translation>
            <numerusform>It holds every client and session there is now; %n change made since then will not be there.</numerusform>
            <numerusform>It holds every client and session there is now; %n changes made since then will not be there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) entered since then will not be there.</source>
        <translation>
            <numerusform>%n session entered since then will not be there.</numerusform>
            <numerusform>%n sessions entered since then will not be there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that others belong to had to be made up; they bear a name that says so.</source>
        <translation>
            <numerusform>%n record that others belong to had to be made up; it bears a name that says so.</numerusform>
            <numerusform>%n records that others belong to had to be made up; they bear a name that says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::BackupCard</name>
    <message numerus="yes">
        <source>Read back from the disk and compared, %n client(s) in it.</source>
        <translation>
            <numerusform>Read back from the disk and compared, %n client in it.</numerusform>
            <numerusform>Read back from the disk and compared, %n clients in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::BackupNotice</name>
    <message numerus="yes">
        <source>For %n day(s) there has been no copy on another device. If this computer is lost or breaks, all of it is gone. A stick in a drawer is enough.</source>
        <translation>
            <numerusform>For %n day there has been no copy on another device. If this computer is lost or breaks, all of it is gone. A stick in a drawer is enough.</numerusform>
            <numerusform>For %n days there has been no copy on another device. If this computer is lost or breaks, all of it is gone. A stick in a drawer is enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s) no copy was put on another device. Connect the stick or the drive where copies go: it is used by itself.</source>
        <translation>
            <numerusform>For %n day no copy was put on another device. Connect the stick or the drive where copies go: it is used by itself.</numerusform>
            <numerusform>For %n days no copy was put on another device. Connect the stick or the drive where copies go: it is used by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) could not be removed</source>
        <translation>
            <numerusform>%n old backup could not be removed</numerusform>
            <numerusform>%n old backups could not be removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::BinPage</name>
    <message numerus="yes">
        <source>with %n session(s)</source>
        <translation>
            <numerusform>with %n session</numerusform>
            <numerusform>with %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n score(s)</source>
        <translation>
            <numerusform>with %n score</numerusform>
            <numerusform>with %n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more day(s)</source>
        <translation>
            <numerusform>%1 · %n more day</numerusform>
            <numerusform>%1 · %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was deleted waits here for %n day(s). Then it is not shown any more, but only erasing a client removes anything for good.</source>
        <translation>
            <numerusform>What was deleted waits here for %n day. Then it is not shown any more, but only erasing a client removes anything for good.</numerusform>
            <numerusform>What was deleted waits here for %n days. Then it is not shown any more, but only erasing a client removes anything for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::ClientListPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::ClientPage</name>
    <message numerus="yes">
        <source>Show earlier ones too: %n more</source>
        <translation>
            <numerusform>Show earlier ones too: %n more</numerusform>
            <numerusform>Show earlier ones too: %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::ClientWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 of %n session</numerusform>
            <numerusform>%1 of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::ContactDialog</name>
    <message numerus="yes">
        <source>This contact stands in the files of %n client(s).</source>
        <translation>
            <numerusform>This contact stands in the file of %n client.</numerusform>
            <numerusform>This contact stands in the files of %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This contact stands in %n note(s) of a doctor.</source>
        <translation>
            <numerusform>This contact stands in %n note of a doctor.</numerusform>
            <numerusform>This contact stands in %n notes of doctors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::CourseOverview</name>
    <message numerus="yes">
        <source>median of the last %n score(s)</source>
        <translation>
            <numerusform>the last %n score</numerusform>
            <numerusform>median of the last %n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n session(s)</source>
        <translation>
            <numerusform>in %n session</numerusform>
            <numerusform>median of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n interval(s)</source>
        <translation>
            <numerusform>over %n interval</numerusform>
            <numerusform>over %n intervals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::DirectoryPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::DocumentsPage</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s) are known to be different people</source>
        <translation>
            <numerusform>%n pair is known to be different people</numerusform>
            <numerusform>%n pairs are known to be different people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::EditWords</name>
    <message numerus="yes">
        <source>the client is %n year(s) old or older</source>
        <translation>
            <numerusform>the client is %n year old or older</numerusform>
            <numerusform>the client is %n years old or older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the client is %n year(s) old or younger</source>
        <translation>
            <numerusform>the client is %n year old or younger</numerusform>
            <numerusform>the client is %n years old or younger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n day(s) ago or longer</source>
        <translation>
            <numerusform>“%1” is %n day ago or longer</numerusform>
            <numerusform>“%1” is %n days ago or longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n day(s) ago or less</source>
        <translation>
            <numerusform>“%1” is %n day ago or less</numerusform>
            <numerusform>“%1” is %n days ago or less</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::EditorPage</name>
    <message numerus="yes">
        <source>%n question(s) or group(s) depended on what is gone: look when they are asked.</source>
        <translation>
            <numerusform>%n question or group depended on what is gone: look when it is asked.</numerusform>
            <numerusform>%n questions or groups depended on what is gone: look when they are asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be mended: %n</source>
        <translation>
            <numerusform>To be mended: %n</numerusform>
            <numerusform>To be mended: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::EraseDialog</name>
    <message numerus="yes">
        <source>Erase %n client(s) for good</source>
        <translation>
            <numerusform>Erase %n client for good</numerusform>
            <numerusform>Erase %n clients for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased for good: %n client(s)</source>
        <translation>
            <numerusform>Erased for good: %n client</numerusform>
            <numerusform>Erased for good: %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older encrypted copy(ies) still hold these records.</source>
        <translation>
            <numerusform>%n older encrypted copy still holds these records.</numerusform>
            <numerusform>%n older encrypted copies still hold these records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older encrypted copy(ies) will still hold these records.</source>
        <translation>
            <numerusform>%n older encrypted copy will still hold these records.</numerusform>
            <numerusform>%n older encrypted copies will still hold these records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The practice keeps records for %n year(s). For whom was not yet %1, these begin on the day they are.</source>
        <translation>
            <numerusform>The practice keeps records for %n year. For whom was not yet %1, it begins on the day they are.</numerusform>
            <numerusform>The practice keeps records for %n years. For whom was not yet %1, these begin on the day they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The practice keeps records for %n year(s) after the last treatment, here the one of %1.</source>
        <translation>
            <numerusform>The practice keeps records for %n year after the last treatment, here the one of %1.</numerusform>
            <numerusform>The practice keeps records for %n years after the last treatment, here the one of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::ExportDialog</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) from the bin</source>
        <translation>
            <numerusform>%n record from the bin</numerusform>
            <numerusform>%n records from the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are not signed, and marked so.</source>
        <translation>
            <numerusform>%n session is not signed, and marked so.</numerusform>
            <numerusform>%n sessions are not signed, and marked so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n record(s)</source>
        <translation>
            <numerusform>Saved: %n record</numerusform>
            <numerusform>Saved: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::FindingWords</name>
    <message numerus="yes">
        <source>%n finding(s): %1</source>
        <translation>
            <numerusform>%n finding: %1</numerusform>
            <numerusform>%n findings: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::FormPage</name>
    <message numerus="yes">
        <source>%n answer(s) differ from %1.</source>
        <translation>
            <numerusform>%n answer differs from %1.</numerusform>
            <numerusform>%n answers differ from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not finished yet: %n question(s) still to be answered</source>
        <translation>
            <numerusform>Not finished yet: %n question still to be answered</numerusform>
            <numerusform>Not finished yet: %n questions still to be answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::FormsPage</name>
    <message numerus="yes">
        <source>answered %n time(s)</source>
        <translation>
            <numerusform>answered %n time</numerusform>
            <numerusform>answered %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::HistoryPage</name>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n field differs</numerusform>
            <numerusform>%n fields differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::LockCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::LockView</name>
    <message numerus="yes">
        <source>That was not it. Try again in %n second(s).</source>
        <translation>
            <numerusform>That was not it. Try again in %n second.</numerusform>
            <numerusform>That was not it. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more try(s), then the passphrase is needed.</source>
        <translation>
            <numerusform>%n more try, then the passphrase is needed.</numerusform>
            <numerusform>%n more tries, then the passphrase is needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::NotesField</name>
    <message numerus="yes">
        <source>What was pasted is too long: only its beginning stands here. There is room for %n character(s).</source>
        <translation>
            <numerusform>What was pasted is too long: only its beginning stands here. There is room for %n character.</numerusform>
            <numerusform>What was pasted is too long: only its beginning stands here. There is room for %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::NotesPage</name>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%n place found.</numerusform>
            <numerusform>%n places found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::PassphraseCard</name>
    <message numerus="yes">
        <source>%n backup(s) were made with an earlier passphrase and need that one, or its sheet.</source>
        <translation>
            <numerusform>%n backup was made with an earlier passphrase and needs that one, or its sheet.</numerusform>
            <numerusform>%n backups were made with an earlier passphrase and need that one, or its sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::ProblemText</name>
    <message numerus="yes">
        <source>This is too long: there is room for %n character(s).</source>
        <translation>
            <numerusform>This is too long: there is room for %n character.</numerusform>
            <numerusform>This is too long: there is room for %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::ProofDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since, and were left out.</source>
        <translation>
            <numerusform>%n was changed since, and was left out.</numerusform>
            <numerusform>%n were changed since, and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::RecoveryNotice</name>
    <message numerus="yes">
        <source>The file was checked and is whole: %n record(s) that were entered or changed in that sitting are here.</source>
        <translation>
            <numerusform>The file was checked and is whole: %n record that was entered or changed in that sitting is here.</numerusform>
            <numerusform>The file was checked and is whole: %n records that were entered or changed in that sitting are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::ReportResult</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer “%1”.</source>
        <translation>
            <numerusform>%n page sent to the printer “%1”.</numerusform>
            <numerusform>%n pages sent to the printer “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::ReviewDialog</name>
    <message numerus="yes">
        <source>&amp;Erase %n client(s)…</source>
        <translation>
            <numerusform>&amp;Erase %n client…</numerusform>
            <numerusform>&amp;Erase %n clients…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::RulesPage</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds for %n day(s)</source>
        <translation>
            <numerusform>Holds for %n day</numerusform>
            <numerusform>Holds for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked again after %n day(s)</source>
        <translation>
            <numerusform>Asked again after %n day</numerusform>
            <numerusform>Asked again after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::TagsDialog</name>
    <message numerus="yes">
        <source>%1 (%n client(s))</source>
        <comment>tag, who bear it</comment>
        <translation>
            <numerusform>%1 (%n client)</numerusform>
            <numerusform>%1 (%n clients)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) bear it. It is taken from all of them; undo brings it back.</source>
        <translation>
            <numerusform>%n client bears it. It is taken from them; undo brings it back.</numerusform>
            <numerusform>%n clients bear it. It is taken from all of them; undo brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::TakingInDialog</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in</source>
        <translation>
            <numerusform>%n file could not be taken in</numerusform>
            <numerusform>%n files could not be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) were.</source>
        <comment>files that were taken in</comment>
        <translation>
            <numerusform>%n other was.</numerusform>
            <numerusform>%n others were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are taken in</source>
        <translation>
            <numerusform>%n file is taken in</numerusform>
            <numerusform>%n files are taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::Timeline</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::TodayPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up and verified %n day(s) ago, on %1.</source>
        <translation>
            <numerusform>Backed up and verified %n day ago, on %1.</numerusform>
            <numerusform>Backed up and verified %n days ago, on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::UnlockPage</name>
    <message numerus="yes">
        <source>It can be tried again in %n second(s).</source>
        <translation>
            <numerusform>It can be tried again in %n second.</numerusform>
            <numerusform>It can be tried again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
