<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_RS">
<context>
    <name>Chart</name>
    <message>
        <source>flare-up</source>
        <translation>погоршање</translation>
    </message>
    <message>
        <source>change of medicine</source>
        <translation>промена лека</translation>
    </message>
    <message>
        <source>injury</source>
        <translation>повреда</translation>
    </message>
    <message>
        <source>other treatment</source>
        <translation>друго лечење</translation>
    </message>
    <message>
        <source>change at work</source>
        <translation>промена на послу</translation>
    </message>
    <message>
        <source>event in life</source>
        <translation>животни догађај</translation>
    </message>
    <message>
        <source>Pain across the course</source>
        <translation>Бол током серије третмана</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>најјачи бол</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>без бола</translation>
    </message>
    <message>
        <source>down = better</source>
        <translation>ниже = боље</translation>
    </message>
    <message>
        <source>Pain from 0 to 10, asked before and after each session</source>
        <translation>Бол од 0 до 10, пре и после сваког третмана</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Још нема третмана.</translation>
    </message>
    <message numerus="yes">
        <source>No pain scores in %n session(s).</source>
        <translation>
            <numerusform>Нема оцена бола за %n третман.</numerusform>
            <numerusform>Нема оцена бола за %n третмана.</numerusform>
            <numerusform>Нема оцена бола за %n третмана.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain scores of %n session(s), too few to compare.</source>
        <translation>
            <numerusform>Оцене бола за %n третман, премало за поређење.</numerusform>
            <numerusform>Оцене бола за %n третмана, премало за поређење.</numerusform>
            <numerusform>Оцене бола за %n третмана, премало за поређење.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average pain went from %1 to %2 over %n session(s), %3 to %4.</source>
        <translation>
            <numerusform>Просечан бол се променио са %1 на %2 током %n третмана (%3 – %4).</numerusform>
            <numerusform>Просечан бол се променио са %1 на %2 током %n третмана (%3 – %4).</numerusform>
            <numerusform>Просечан бол се променио са %1 на %2 током %n третмана (%3 – %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain before sessions went from %1 to %2 over %n session(s), %3 to %4.</source>
        <translation>
            <numerusform>Бол пре третмана се променио са %1 на %2 током %n третмана (%3 – %4).</numerusform>
            <numerusform>Бол пре третмана се променио са %1 на %2 током %n третмана (%3 – %4).</numerusform>
            <numerusform>Бол пре третмана се променио са %1 на %2 током %n третмана (%3 – %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>One session: pain %1 before and %2 after.</source>
        <translation>Један третман: бол %1 пре и %2 после.</translation>
    </message>
    <message>
        <source>One session: pain %1 before.</source>
        <translation>Један третман: бол %1 пре.</translation>
    </message>
    <message>
        <source>One session: pain %1 after.</source>
        <translation>Један третман: бол %1 после.</translation>
    </message>
    <message>
        <source>One session: average pain %1.</source>
        <translation>Један третман: просечан бол %1.</translation>
    </message>
    <message>
        <source>One session so far: a course shows from the second on.</source>
        <translation>За сада један третман: ток се види од другог.</translation>
    </message>
    <message>
        <source>No scores before the sessions.</source>
        <translation>Нема оцена пре третмана.</translation>
    </message>
    <message>
        <source>No scores after the sessions.</source>
        <translation>Нема оцена после третмана.</translation>
    </message>
    <message>
        <source>The first session has no score; the start is the first score there is.</source>
        <translation>Први третман нема оцену; почетак је прва оцена која постоји.</translation>
    </message>
    <message numerus="yes">
        <source>Pain at the start was below %n point(s): no levels are shown.</source>
        <translation>
            <numerusform>Бол на почетку је био испод %n поена: нивои нису приказани.</numerusform>
            <numerusform>Бол на почетку је био испод %n поена: нивои нису приказани.</numerusform>
            <numerusform>Бол на почетку је био испод %n поена: нивои нису приказани.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Третман</translation>
    </message>
    <message>
        <source>direction so far</source>
        <translation>смер до сада</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>тренд</translation>
    </message>
    <message>
        <source>direction so far, too early for a trend</source>
        <translation>смер до сада, прерано за тренд</translation>
    </message>
    <message>
        <source>trend of the line</source>
        <translation>тренд линије</translation>
    </message>
    <message>
        <source>95 % interval of the trend</source>
        <translation>95% интервал тренда</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 мање</translation>
    </message>
    <message>
        <source>%1 less pain than at the start</source>
        <translation>%1 мање бола него на почетку</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n недеља</numerusform>
            <numerusform>%n недеље</numerusform>
            <numerusform>%n недеља</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the first session</source>
        <translation>
            <numerusform>%n недеља после првог третмана</numerusform>
            <numerusform>%n недеље после првог третмана</numerusform>
            <numerusform>%n недеља после првог третмана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s) between sessions</source>
        <translation>
            <numerusform>више од %n дана између третмана</numerusform>
            <numerusform>више од %n дана између третмана</numerusform>
            <numerusform>више од %n дана између третмана</numerusform>
        </translation>
    </message>
    <message>
        <source>average</source>
        <translation>просек</translation>
    </message>
    <message>
        <source>average pain since the last session</source>
        <translation>просечан бол од прошлог третмана</translation>
    </message>
    <message>
        <source>before</source>
        <translation>пре</translation>
    </message>
    <message>
        <source>pain before the session</source>
        <translation>бол пре третмана</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>pain after the session</source>
        <translation>бол после третмана</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>дневник</translation>
    </message>
    <message>
        <source>diary between sessions</source>
        <translation>дневник између третмана</translation>
    </message>
    <message>
        <source>flare-up or event, see below</source>
        <translation>погоршање или догађај, видети испод</translation>
    </message>
    <message numerus="yes">
        <source>Triangles over a score: %n flare-up(s), clearly more pain than in the sessions before.</source>
        <translation>
            <numerusform>Троуглови изнад оцене: %n погоршање, знатно јачи бол него на претходним третманима.</numerusform>
            <numerusform>Троуглови изнад оцене: %n погоршања, знатно јачи бол него на претходним третманима.</numerusform>
            <numerusform>Троуглови изнад оцене: %n погоршања, знатно јачи бол него на претходним третманима.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the time shown: %1</source>
        <translation>Изван приказаног времена: %1</translation>
    </message>
    <message>
        <source>%1 – flare-up, clearly more pain than in the sessions before</source>
        <translation>%1 – погоршање, знатно јачи бол него на претходним третманима</translation>
    </message>
</context>
</TS>
