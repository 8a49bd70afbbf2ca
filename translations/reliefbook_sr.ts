<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_RS">
<context>
    <name>Backups</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>управо сада</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>пре %n минут</numerusform>
            <numerusform>пре %n минута</numerusform>
            <numerusform>пре %n минута</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>пре %n сат</numerusform>
            <numerusform>пре %n сата</numerusform>
            <numerusform>пре %n сати</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>данас у %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>јуче у %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>пре %n дан</numerusform>
            <numerusform>пре %n дана</numerusform>
            <numerusform>пре %n дана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клијент</numerusform>
            <numerusform>%n клијента</numerusform>
            <numerusform>%n клијената</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n третман</numerusform>
            <numerusform>%n третмана</numerusform>
            <numerusform>%n третмана</numerusform>
        </translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>при затварању</translation>
    </message>
    <message>
        <source>after opening</source>
        <translation>после отварања</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>током рада</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>пре надоградње</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>пре брисања</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>пре увоза</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ручно</translation>
    </message>
    <message>
        <source>There is no verified backup yet.</source>
        <translation>Још нема проверене резервне копије.</translation>
    </message>
    <message>
        <source>Last verified backup: %1.</source>
        <translation>Последња проверена резервна копија: %1.</translation>
    </message>
    <message>
        <source>Clients: %1 instead of %2.</source>
        <translation>Клијенти: %1 уместо %2.</translation>
    </message>
    <message>
        <source>Courses: %1 instead of %2.</source>
        <translation>Серије третмана: %1 уместо %2.</translation>
    </message>
    <message>
        <source>Sessions: %1 instead of %2.</source>
        <translation>Третмани: %1 уместо %2.</translation>
    </message>
    <message>
        <source>Pain scores: %1 instead of %2.</source>
        <translation>Оцене бола: %1 уместо %2.</translation>
    </message>
    <message>
        <source>Another program may have it open, or nothing can be written there. It is tried again with the next backup.</source>
        <translation>Можда је отворена у другом програму или се тамо не може писати. Покушава се поново са следећом резервном копијом.</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Choose</source>
        <translation>Бирање</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Цртање</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Спреда и отпозади</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Са стране</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Понови</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Обриши све</translation>
    </message>
    <message>
        <source>Search for a part of the body</source>
        <translation>Потражите део тела</translation>
    </message>
    <message>
        <source>Parts of the body</source>
        <translation>Делови тела</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Мапа тела</translation>
    </message>
    <message>
        <source>Choose a place on the body or in the list</source>
        <translation>Изаберите место на телу или на списку</translation>
    </message>
    <message>
        <source>A drawing beside the body</source>
        <translation>Цртеж поред тела</translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>Нацртано: %1</translation>
    </message>
    <message>
        <source>Not to be treated: %1</source>
        <translation>Не третирати: %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Није речено</translation>
    </message>
    <message>
        <source>How strong, 0 to 10</source>
        <translation>Колико јако, од 0 до 10</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Шта је ту</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Какав је осећај</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Уклони ову ознаку</translation>
    </message>
    <message>
        <source>not to be treated</source>
        <translation>не третирати</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>прошли пут</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Л</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Д</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>бол</translation>
    </message>
    <message>
        <source>numbness</source>
        <translation>утрнулост</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>трњење</translation>
    </message>
    <message>
        <source>stiffness</source>
        <translation>укоченост</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>оток</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>ожиљак</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>нешто друго</translation>
    </message>
    <message>
        <source>aching</source>
        <translation>тупо</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>пече</translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation>пробада</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>пулсира</translation>
    </message>
    <message>
        <source>shooting</source>
        <translation>сева</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>притиска</translation>
    </message>
    <message>
        <source>cramping</source>
        <translation>грчи се</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>затеже</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>утрнуло</translation>
    </message>
    <message>
        <source>tingling to the touch</source>
        <translation>трне</translation>
    </message>
    <message>
        <source>stiff</source>
        <translation>укочено</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>осетљиво на додир</translation>
    </message>
    <message>
        <source>itching</source>
        <translation>сврби</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Спреда</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Отпозади</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Лева страна</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Десна страна</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 од 10</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drawn beside the body: %1</source>
        <translation>Нацртано поред тела: %1</translation>
    </message>
    <message>
        <source>Drawn, %1: %2</source>
        <translation>Нацртано, %1: %2</translation>
    </message>
    <message>
        <source>%1. Not to be treated: %2</source>
        <translation>%1. Не третирати: %2</translation>
    </message>
    <message>
        <source>Enter marks a part, and on a marked one opens the rest. A digit sets how strong it is, Delete removes the mark.</source>
        <translation>Ентер обележава део, а на обележеном отвара остало. Цифра одређује колико је јако, а тастер за брисање уклања ознаку.</translation>
    </message>
    <message>
        <source>What is to be marked</source>
        <translation>Шта се обележава</translation>
    </message>
    <message>
        <source>Enter marks a part, Delete removes the mark.</source>
        <translation>Ентер обележава део, а тастер за брисање уклања ознаку.</translation>
    </message>
    <message>
        <source>%1: marked</source>
        <translation>%1: обележено</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>flare-up</source>
        <translation>нагло погоршање</translation>
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
        <translation>нагло погоршање или догађај, видети испод</translation>
    </message>
    <message numerus="yes">
        <source>Triangles over a score: %n flare-up(s), clearly more pain than in the sessions before.</source>
        <translation>
            <numerusform>Троугао изнад оцене: %n нагло погоршање, знатно јачи бол него на претходним третманима.</numerusform>
            <numerusform>Троуглови изнад оцена: %n нагла погоршања, знатно јачи бол него на претходним третманима.</numerusform>
            <numerusform>Троуглови изнад оцена: %n наглих погоршања, знатно јачи бол него на претходним третманима.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the time shown: %1</source>
        <translation>Изван приказаног времена: %1</translation>
    </message>
    <message>
        <source>%1 – flare-up, clearly more pain than in the sessions before</source>
        <translation>%1 – нагло погоршање, знатно јачи бол него на претходним третманима</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Третман %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>без оцене</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>просек %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>пре %1</translation>
    </message>
    <message>
        <source>before: no score</source>
        <translation>пре: без оцене</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>после %1</translation>
    </message>
    <message>
        <source>after: no score</source>
        <translation>после: без оцене</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без промене</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n поен</numerusform>
            <numerusform>%n поена</numerusform>
            <numerusform>%n поена</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Пре</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Просек</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Напомена</translation>
    </message>
</context>
<context>
    <name>ClientActs</name>
    <message>
        <source>Take out of the archive</source>
        <translation>Врати из архиве</translation>
    </message>
    <message>
        <source>Archive client</source>
        <translation>Архивирај клијента</translation>
    </message>
    <message>
        <source>taking the client out of the archive</source>
        <translation>враћање клијента из архиве</translation>
    </message>
    <message>
        <source>archiving the client</source>
        <translation>архивирање клијента</translation>
    </message>
    <message>
        <source>deleting the client</source>
        <translation>брисање клијента</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>нови третман</translation>
    </message>
    <message>
        <source>new client with a session</source>
        <translation>нови клијент с третманом</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Replace %1?</source>
        <translation>Заменити %1?</translation>
    </message>
    <message>
        <source>The folder %1 holds a file of this name already. What is in it will be gone.</source>
        <translation>У фасцикли %1 већ постоји датотека тог имена. Њен садржај ће нестати.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Замени</translation>
    </message>
</context>
<context>
    <name>ErasureCertificate</name>
    <message>
        <source>At the client&apos;s request</source>
        <translation>На захтев клијента</translation>
    </message>
    <message>
        <source>The time for which records are kept is over</source>
        <translation>Истекло је време чувања података</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Грешком унето</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Потврда о брисању</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страна %1 од %2</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Обрисано</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Обрисао</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message numerus="yes">
        <source>All records of %n client(s) were removed from the practice&apos;s file for good, with every earlier version of them, and the file was written anew without them.</source>
        <translation>
            <numerusform>Сви подаци %n клијента трајно су уклоњени из датотеке ординације, са свим ранијим верзијама, и датотека је поново написана без њих.</numerusform>
            <numerusform>Сви подаци %n клијента трајно су уклоњени из датотеке ординације, са свим ранијим верзијама, и датотека је поново написана без њих.</numerusform>
            <numerusform>Сви подаци %n клијената трајно су уклоњени из датотеке ординације, са свим ранијим верзијама, и датотека је поново написана без њих.</numerusform>
        </translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Број картона</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Број записа</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Серије</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Третмани</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Оцене</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Верзије</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>The record of who did what keeps the record number, without a name, so that the erasure itself can be proved.</source>
        <translation>Евиденција о томе ко је шта урадио задржава број записа, без имена, да би се само брисање могло доказати.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Направљена</translation>
    </message>
    <message>
        <source>Gone by</source>
        <translation>Нестаје до</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Датум</translation>
    </message>
    <message numerus="yes">
        <source>All records of %n client(s) were removed from the practice&apos;s file for good, with every earlier version of them. The file was not written anew yet.</source>
        <translation>
            <numerusform>Сви подаци %n клијента трајно су уклоњени из датотеке ординације, са свим њиховим ранијим верзијама. Датотека још није исписана изнова.</numerusform>
            <numerusform>Сви подаци %n клијента трајно су уклоњени из датотеке ординације, са свим њиховим ранијим верзијама. Датотека још није исписана изнова.</numerusform>
            <numerusform>Сви подаци %n клијената трајно су уклоњени из датотеке ординације, са свим њиховим ранијим верзијама. Датотека још није исписана изнова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypted copies made before</source>
        <translation>Шифроване копије направљене раније</translation>
    </message>
    <message>
        <source>These still hold the records. Backups make room for newer ones by themselves, and where one of these is restored, the records are erased again before it is used.</source>
        <translation>Оне још садрже те податке. Резервне копије саме праве места новијима, а када се нека од ових врати, подаци се поново бришу пре него што се користи.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копија</translation>
    </message>
    <message>
        <source>when it is removed</source>
        <translation>када се уклони</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Нема датотеке %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder. Nothing was changed.</source>
        <translation>Проверите име и фасциклу. Ништа није промењено.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Датотека %1 је празна.</translation>
    </message>
    <message>
        <source>It can&apos;t be a practice. If it once was one, restore it from a backup. Nothing was changed.</source>
        <translation>То не може бити ординација. Ако је некада била, вратите је из резервне копије. Ништа није промењено.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 већ постоји.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another name.</source>
        <translation>Није дирана. Изаберите друго име.</translation>
    </message>
    <message>
        <source>%1 is not a Reliefbook practice.</source>
        <translation>%1 није ординација програма Reliefbook.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .reliefbook. Nothing was changed.</source>
        <translation>Изаберите датотеку која се завршава са .reliefbook. Ништа није промењено.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Лозинка не отвара %1.</translation>
    </message>
    <message>
        <source>Check capital letters, the keyboard&apos;s language and blanks. A file that is no practice can look the same. Nothing was changed.</source>
        <translation>Проверите велика слова, језик тастатуре и размаке. Датотека која није ординација може изгледати исто тако. Ништа није промењено.</translation>
    </message>
    <message>
        <source>This can&apos;t be a passphrase.</source>
        <translation>Ово не може бити лозинка.</translation>
    </message>
    <message>
        <source>Close it there first. Nothing was changed.</source>
        <translation>Прво је затворите тамо. Ништа није промењено.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Reliefbook (format %2; this program knows formats up to %3).</source>
        <translation>%1 је записао новији Reliefbook (формат %2; овај програм познаје формате до %3).</translation>
    </message>
    <message>
        <source>Install the newer program. The file was not changed.</source>
        <translation>Инсталирајте новији програм. Датотека није мењана.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 је оштећена.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup to another name, and keep the damaged file.</source>
        <translation>Ништа није промењено. Вратите најновију резервну копију под другим именом, а оштећену датотеку сачувајте.</translation>
    </message>
    <message>
        <source>The program did not end cleanly the last time, and the working file beside %1 (ending in -wal) is gone: the last changes may be missing.</source>
        <translation>Програм се прошли пут није уредно завршио, а радне датотеке поред %1 (завршава се са -wal) нема: последње измене можда недостају.</translation>
    </message>
    <message>
        <source>Put the working file back if you have it, restore a backup, or open the practice all the same. Nothing was changed.</source>
        <translation>Вратите радну датотеку ако је имате, вратите резервну копију или ипак отворите ординацију. Ништа није промењено.</translation>
    </message>
    <message>
        <source>Look for the newer file, or open this one all the same. Nothing was changed.</source>
        <translation>Потражите новију датотеку или ипак отворите ову. Ништа није промењено.</translation>
    </message>
    <message>
        <source>%1 is in a place where this user may not write.</source>
        <translation>%1 је на месту где овај корисник не сме да пише.</translation>
    </message>
    <message>
        <source>Move it to a folder of your own, or ask for the right to write. Nothing was changed.</source>
        <translation>Преместите је у своју фасциклу или затражите право писања. Ништа није промењено.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2).</source>
        <translation>%1 не може да се прочита (%2).</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the file may be read. Nothing was changed.</source>
        <translation>Проверите да ли је диск повезан и да ли је читање дозвољено. Ништа није промењено.</translation>
    </message>
    <message>
        <source>There is no space left for %1.</source>
        <translation>Нема више места за %1.</translation>
    </message>
    <message>
        <source>What was saved before is safe, this was not saved. Free some space and try again.</source>
        <translation>Раније сачувано је безбедно, ово није сачувано. Ослободите мало места и покушајте поново.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2).</source>
        <translation>%1 не може да се запише (%2).</translation>
    </message>
    <message>
        <source>What was saved before is safe, this was not saved. Check the disk and try again.</source>
        <translation>Раније сачувано је безбедно, ово није сачувано. Проверите диск и покушајте поново.</translation>
    </message>
    <message>
        <source>This program was built without the encryption it needs (%1).</source>
        <translation>Овај програм је направљен без шифровања које му је потребно (%1).</translation>
    </message>
    <message>
        <source>Nothing was written. Install Reliefbook anew.</source>
        <translation>Ништа није записано. Поново инсталирајте Reliefbook.</translation>
    </message>
    <message>
        <source>The record was changed in the meantime.</source>
        <translation>Запис је у међувремену промењен.</translation>
    </message>
    <message>
        <source>Nothing of this was saved. Look at it as it is now and try again.</source>
        <translation>Ништа од овога није сачувано. Погледајте га у садашњем облику и покушајте поново.</translation>
    </message>
    <message>
        <source>%1 is being written by another program just now.</source>
        <translation>У %1 управо уписује други програм.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Ништа није промењено. Покушајте поново.</translation>
    </message>
    <message>
        <source>This user may not change records of this kind (%1).</source>
        <translation>Овај корисник не сме да мења записе ове врсте (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the owner of the practice.</source>
        <translation>Ништа није промењено. Обратите се власнику ординације.</translation>
    </message>
    <message>
        <source>%1 does not hold what it should: %2.</source>
        <translation>%1 не садржи оно што треба: %2.</translation>
    </message>
    <message>
        <source>Nothing was stored or changed.</source>
        <translation>Ништа није сачувано ни промењено.</translation>
    </message>
    <message>
        <source>There is no %1 with the number %2.</source>
        <translation>Нема записа %1 са бројем %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ништа није промењено.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Прекинуто.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself (%1).</source>
        <translation>Нешто није у реду у самом програму (%1).</translation>
    </message>
    <message>
        <source>What was saved before is safe. Please report it.</source>
        <translation>Раније сачувано је безбедно. Молимо вас да ово пријавите.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken in: %2.</source>
        <translation>%1 не може да се увезе: %2.</translation>
    </message>
    <message>
        <source>Two clients can&apos;t have the same file number.</source>
        <translation>Два клијента не могу имати исти број картона.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%3).</source>
        <translation>%1 је на мрежном диску (%3).</translation>
    </message>
    <message>
        <source>There a practice can be damaged without anybody noticing. Move it to a folder of this computer; backups may well lie there. Nothing was changed.</source>
        <translation>Тамо ординација може да се оштети а да то нико не примети. Преместите је у фасциклу на овом рачунару; резервне копије тамо смеју да буду. Ништа није промењено.</translation>
    </message>
    <message>
        <source>%1 lies in a folder that another program keeps in step (%3).</source>
        <translation>%1 је у фасцикли коју други програм усклађује (%3).</translation>
    </message>
    <message>
        <source>There a practice can be damaged without anybody noticing. Move it to a folder of this computer alone; backups may well lie there. Nothing was changed.</source>
        <translation>Тамо ординација може да се оштети а да то нико не примети. Преместите је у фасциклу која је само на овом рачунару; резервне копије тамо смеју да буду. Ништа није промењено.</translation>
    </message>
    <message>
        <source>Another program has written to %1 while it was open here.</source>
        <translation>Други програм је писао у %1 док је овде било отворено.</translation>
    </message>
    <message>
        <source>Nothing more is written to it from here. Copy what you typed last, close the other program, and open the practice again.</source>
        <translation>Одавде се у њу више ништа не уписује. Копирајте оно што сте последње откуцали, затворите други програм и поново отворите ординацију.</translation>
    </message>
    <message>
        <source>There is not enough space for this at %1: it needs %2, and %3 are free.</source>
        <translation>На месту %1 нема довољно простора: потребно је %2, а слободно %3.</translation>
    </message>
    <message>
        <source>It was not begun; everything is as it was. Free some space and try again.</source>
        <translation>Није ни започето; све је као што је било. Ослободите простор и покушајте поново.</translation>
    </message>
    <message>
        <source>This is not the recovery sheet of this practice.</source>
        <translation>Ово није лист за опоравак ове ординације.</translation>
    </message>
    <message>
        <source>A sheet opens the practice and the backups made since it was printed, until the passphrase is changed. Nothing was changed.</source>
        <translation>Лист отвара ординацију и резервне копије направљене откад је одштампан, док се лозинка не промени. Ништа није промењено.</translation>
    </message>
    <message>
        <source>Group %1 is not as it is printed.</source>
        <translation>Група %1 није онаква каква је одштампана.</translation>
    </message>
    <message>
        <source>Compare it letter by letter with the sheet.</source>
        <translation>Упоредите је слово по слово с листом.</translation>
    </message>
    <message>
        <source>This PIN is too easily guessed.</source>
        <translation>Овај ПИН се прелако погађа.</translation>
    </message>
    <message>
        <source>Take at least six digits, not all the same and not in a row.</source>
        <translation>Узмите бар шест цифара, не све исте и не редом.</translation>
    </message>
    <message>
        <source>This record must still be kept, until %3.</source>
        <translation>Овај запис се још мора чувати, до %3.</translation>
    </message>
    <message>
        <source>Nothing was erased. Its use can be restricted until then: it is no longer found, changed or printed.</source>
        <translation>Ништа није избрисано. Његово коришћење до тада може да се ограничи: више се не проналази, не мења и не штампа.</translation>
    </message>
    <message>
        <source>%1 is open already: %5 has it open in %2 on the computer %3.</source>
        <translation>%1 је већ отворена: има је %5 у програму %2 на рачунару %3.</translation>
    </message>
    <message>
        <source>%1 is an older copy: its last entry is of %4, and entries were made until %5.</source>
        <translation>%1 је старија копија: последњи упис у њој је од %4, а уписивано је до %5.</translation>
    </message>
    <message>
        <source>The use of this client&apos;s records is restricted.</source>
        <translation>Коришћење података овог клијента је ограничено.</translation>
    </message>
    <message>
        <source>They are kept, but not changed or printed. Nothing was changed. The restriction can be lifted under Safety.</source>
        <translation>Чувају се, али се не мењају и не штампају. Ништа није промењено. Ограничење се укида под Сигурност.</translation>
    </message>
    <message>
        <source>%1 holds what no practice of Reliefbook holds (%3).</source>
        <translation>%1 садржи нешто што ниједна ординација програма Reliefbook не садржи (%3).</translation>
    </message>
    <message>
        <source>Somebody has changed it. Nothing in it was run, and nothing of it was taken over. Choose another backup.</source>
        <translation>Неко ју је изменио. Ништа из ње није покренуто и ништа није преузето. Изаберите другу резервну копију.</translation>
    </message>
    <message>
        <source>%1 is a backup of another practice.</source>
        <translation>%1 је резервна копија друге ординације.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a backup of this one.</source>
        <translation>Ништа није промењено. Изаберите резервну копију ове ординације.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>непознатог дана</translation>
    </message>
    <message>
        <source>%1 is not the file that was closed here on %5: its record of who did what holds other entries.</source>
        <translation>%1 није датотека која је овде затворена %5: њена евиденција о томе ко је шта радио садржи друге уносе.</translation>
    </message>
    <message>
        <source>Somebody may have put another copy in its place, or changed it with another program. Look for the right file, restore a backup, or open this one all the same. Nothing was changed.</source>
        <translation>Неко је можда ставио другу копију на њено место или је изменио другим програмом. Потражите праву датотеку, вратите резервну копију или ипак отворите ову. Ништа није промењено.</translation>
    </message>
    <message>
        <source>%1 was moved, removed or replaced while it was open here.</source>
        <translation>%1 је премештена, уклоњена или замењена док је овде била отворена.</translation>
    </message>
    <message>
        <source>Something else stands where Reliefbook needs a place of its own: %1.</source>
        <translation>На месту које је потребно програму Reliefbook стоји нешто друго: %1.</translation>
    </message>
    <message>
        <source>It was not touched, and nothing was changed. Give it another name or move it elsewhere, and try again.</source>
        <translation>Није дирано и ништа није промењено. Преименујте га или преместите, па покушајте поново.</translation>
    </message>
    <message>
        <source>It must not be empty, hold the character with the number zero, or be of the form x&apos;...&apos;. Choose another one.</source>
        <translation>Не сме бити празна, садржати знак с бројем нула, ни бити облика x&apos;...&apos;. Изаберите другу.</translation>
    </message>
    <message>
        <source>%1 is a name that Reliefbook gives to files of its own.</source>
        <translation>%1 је назив који Reliefbook даје својим датотекама.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>Ништа није записано. Изаберите други назив.</translation>
    </message>
    <message>
        <source>Nothing more is written to it from here. Copy what you typed last. The notice above the page says where the rest is.</source>
        <translation>Одавде се у њу више ништа не уписује. Препишите оно што сте последње укуцали. Обавештење изнад странице каже где је остало.</translation>
    </message>
    <message>
        <source>%1 is not the only name of this file (there is a hard link).</source>
        <translation>%1 није једини назив ове датотеке (постоји тврда веза).</translation>
    </message>
    <message>
        <source>Opened by two names at once it would be damaged. Remove the other name, or copy the file and open the copy. Nothing was changed.</source>
        <translation>Отворена истовремено под два назива била би оштећена. Уклоните други назив, или копирајте датотеку и отворите копију. Ништа није промењено.</translation>
    </message>
    <message>
        <source>This file was made one with another.</source>
        <translation>Овај досије је спојен с другим.</translation>
    </message>
    <message>
        <source>Nothing was added to it: it is in no list any more. Open the file it was joined into and add it there.</source>
        <translation>Ништа му није додато: више није ни на једном списку. Отворите досије којем је припојен и додајте тамо.</translation>
    </message>
</context>
<context>
    <name>ExportReadme</name>
    <message>
        <source>All records of the practice %1, as of %2</source>
        <translation>Сви подаци ординације %1, стање на дан %2</translation>
    </message>
    <message>
        <source>All records of %1 in the practice %2, as of %3</source>
        <translation>Сви подаци особе %1 у ординацији %2, стање на дан %3</translation>
    </message>
    <message>
        <source>NOTHING IN THIS FOLDER IS ENCRYPTED. It holds health data: keep it where nobody else can read it, and delete it when it has served its purpose.</source>
        <translation>НИШТА У ОВОЈ ФАСЦИКЛИ НИЈЕ ШИФРОВАНО. Садржи здравствене податке: држите је где нико други не може да је чита и обришите је кад послужи сврси.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клијент</numerusform>
            <numerusform>%n клијента</numerusform>
            <numerusform>%n клијената</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n серија третмана</numerusform>
            <numerusform>%n серије третмана</numerusform>
            <numerusform>%n серија третмана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n третман</numerusform>
            <numerusform>%n третмана</numerusform>
            <numerusform>%n третмана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain score(s)</source>
        <translation>
            <numerusform>%n оцена бола</numerusform>
            <numerusform>%n оцене бола</numerusform>
            <numerusform>%n оцена бола</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n deleted record(s), which lie in the bin</source>
        <translation>
            <numerusform>и %n обрисан запис, који је у канти</numerusform>
            <numerusform>и %n обрисана записа, која су у канти</numerusform>
            <numerusform>и %n обрисаних записа, који су у канти</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were not signed yet when this was written; their state is &quot;draft&quot;. They took place on:</source>
        <translation>
            <numerusform>%n третман није био потписан кад је ово написано; његово стање је „draft“. Одржан је:</numerusform>
            <numerusform>%n третмана нису била потписана кад је ово написано; њихово стање је „draft“. Одржана су:</numerusform>
            <numerusform>%n третмана није било потписано кад је ово написано; њихово стање је „draft“. Одржани су:</numerusform>
        </translation>
    </message>
    <message>
        <source>json/: everything, exactly as it is stored, a file for each kind of record. Ids are text; moments are milliseconds since 1970 in UTC, with the offset of the place in minutes beside them; null is empty. history.json holds every earlier version, audit.json who did or looked at what, and when.</source>
        <translation>json/: све, тачно како је сачувано, по једна датотека за сваку врсту записа. Бројеви записа су текст; тренуци су милисекунде од 1970. по UTC, а поред њих је померај места у минутима; null је празно. history.json садржи све раније верзије, audit.json ко је шта и када урадио или погледао.</translation>
    </message>
    <message>
        <source>csv/: the same for a spreadsheet (UTF-8, commas). A text that a spreadsheet could take for a formula has an apostrophe before it.</source>
        <translation>csv/: исто за табеларни програм (UTF-8, зарези). Текст који би табеларни програм могао узети за формулу има апостроф испред себе.</translation>
    </message>
    <message>
        <source>attachments/: what is a file of its own.</source>
        <translation>attachments/: оно што је само по себи датотека.</translation>
    </message>
    <message>
        <source>Reliefbook makes the same practice of this folder again: reliefbook-cli --practice NEW.reliefbook import FOLDER --kind practice</source>
        <translation>Reliefbook од ове фасцикле поново прави исту ординацију: reliefbook-cli --practice NEW.reliefbook import FOLDER --kind practice</translation>
    </message>
    <message>
        <source>The therapists who made these records are named in user.json. What is being typed and was not stored yet is not in it.</source>
        <translation>Терапеути који су унели ове податке наведени су у user.json. Оно што се управо куца и још није сачувано није овде.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>the line has another number of fields than the header (%1)</source>
        <translation>ред нема исти број поља као заглавље (%1)</translation>
    </message>
    <message>
        <source>the client is missing</source>
        <translation>недостаје клијент</translation>
    </message>
    <message>
        <source>the area is missing</source>
        <translation>недостаје област тела</translation>
    </message>
    <message>
        <source>“%1” is no known area of the body</source>
        <translation>„%1” није позната област тела</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>недостаје датум</translation>
    </message>
    <message>
        <source>there is no such day as %1</source>
        <translation>дан %1 не постоји</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>„%1” није датум</translation>
    </message>
    <message>
        <source>“%1” is not a day: a whole number from 0 is wanted</source>
        <translation>„%1” није дан: треба цео број од 0 навише</translation>
    </message>
    <message>
        <source>the score “%1” is not a number</source>
        <translation>оцена „%1” није број</translation>
    </message>
    <message>
        <source>the score %1 is not between 0 and 10</source>
        <translation>оцена %1 није између 0 и 10</translation>
    </message>
    <message>
        <source>there is a score after the session (%1) but none before it</source>
        <translation>постоји оцена после третмана (%1), али не и пре њега</translation>
    </message>
    <message>
        <source>the practice holds another score for this session (%1), which stays</source>
        <translation>у ординацији већ постоји друга оцена за овај третман (%1) и она остаје</translation>
    </message>
    <message>
        <source>the session is signed: no score can be added to it</source>
        <translation>третман је потписан: не може му се додати оцена</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>већа је од %1 бајтова</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>има више од %1 редова</translation>
    </message>
    <message>
        <source>line %1 has more than %2 fields</source>
        <translation>ред %1 има више од %2 поља</translation>
    </message>
    <message>
        <source>a field in line %1 has more than %2 characters</source>
        <translation>поље у реду %1 има више од %2 знакова</translation>
    </message>
    <message>
        <source>it is a spreadsheet file; save it as CSV first</source>
        <translation>то је табела у другом формату; прво је сачувајте као CSV</translation>
    </message>
    <message>
        <source>it is not a text file (line %1)</source>
        <translation>то није текстуална датотека (ред %1)</translation>
    </message>
    <message>
        <source>its letters are in no encoding we know; save it as UTF-8</source>
        <translation>њена слова нису ни у једном познатом кодном распореду; сачувајте је као UTF-8</translation>
    </message>
    <message>
        <source>line %1 has a quotation mark out of place</source>
        <translation>у реду %1 је наводник на погрешном месту</translation>
    </message>
    <message>
        <source>the quotation mark that begins in line %1 never ends</source>
        <translation>наводник отворен у реду %1 никада се не затвара</translation>
    </message>
    <message>
        <source>these columns are missing: %1; it has: %2</source>
        <translation>недостају ове колоне: %1; постоје: %2</translation>
    </message>
    <message>
        <source>the columns “%2” and “%3” mean the same (%1)</source>
        <translation>колоне „%2” и „%3” значе исто (%1)</translation>
    </message>
    <message>
        <source>dates such as %1 (line %2) don&apos;t tell the day from the month; write them as 2025-03-05</source>
        <translation>из датума као што је %1 (ред %2) не види се шта је дан, а шта месец; пишите их као 2025-03-05</translation>
    </message>
    <message>
        <source>some dates have the day first and some the month: %1 in line %2, %3 in line %4</source>
        <translation>у неким датумима је прво дан, а у неким месец: %1 у реду %2, %3 у реду %4</translation>
    </message>
    <message>
        <source>there is nothing below its header</source>
        <translation>испод заглавља нема ничега</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be taken in, so nothing was stored. Mend them, or leave them out.</source>
        <translation>
            <numerusform>%n ред не може да се увезе, па ништа није сачувано. Исправите га или га изоставите.</numerusform>
            <numerusform>%n реда не могу да се увезу, па ништа није сачувано. Исправите их или их изоставите.</numerusform>
            <numerusform>%n редова не може да се увезе, па ништа није сачувано. Исправите их или их изоставите.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>a client without a name</source>
        <translation>клијент без имена</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>исто име</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>скоро исто име</translation>
    </message>
    <message>
        <source>the same birth date</source>
        <translation>исти датум рођења</translation>
    </message>
    <message>
        <source>day and month of the birth date exchanged</source>
        <translation>замењени дан и месец рођења</translation>
    </message>
    <message>
        <source>another birth date</source>
        <translation>други датум рођења</translation>
    </message>
    <message>
        <source>the same telephone number</source>
        <translation>исти број телефона</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>иста адреса е-поште</translation>
    </message>
    <message>
        <source>Nothing belongs to the file that is closed.</source>
        <translation>Досијеу који се затвара не припада ништа.</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n серија третмана</numerusform>
            <numerusform>%n серије третмана</numerusform>
            <numerusform>%n серија третмана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n третман</numerusform>
            <numerusform>%n третмана</numerusform>
            <numerusform>%n третмана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n упитник</numerusform>
            <numerusform>%n упитника</numerusform>
            <numerusform>%n упитника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n други запис</numerusform>
            <numerusform>%n друга записа</numerusform>
            <numerusform>%n других записа</numerusform>
        </translation>
    </message>
    <message>
        <source>To the file of %1 go: %2.</source>
        <comment>name, list</comment>
        <translation>У досије %1 прелази: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go back to the file of %1.</source>
        <translation>
            <numerusform>%n запис се враћа у досије %1.</numerusform>
            <numerusform>%n записа се враћају у досије %1.</numerusform>
            <numerusform>%n записа се враћа у досије %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) entered since stay with %1.</source>
        <translation>
            <numerusform>%n запис унет у међувремену остаје код %1.</numerusform>
            <numerusform>%n записа унета у међувремену остају код %1.</numerusform>
            <numerusform>%n записа унетих у међувремену остаје код %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and contacts become again what they were, unless somebody changed them since. This can be undone.</source>
        <translation>Имена и контакти поново постају какви су били, осим ако их је неко у међувремену изменио. То се може опозвати.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <comment>name, day</comment>
        <translation>%1, рођење: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two clients</comment>
        <translation>%1 и %2</translation>
    </message>
</context>
<context>
    <name>PartActs</name>
    <message>
        <source>%1, joined on %2</source>
        <comment>name, day and time</comment>
        <translation>%1, спојено %2</translation>
    </message>
    <message>
        <source>Whose file is to be taken out?</source>
        <translation>Чији досије треба издвојити?</translation>
    </message>
    <message>
        <source>Two files again?</source>
        <translation>Поново два досијеа?</translation>
    </message>
    <message>
        <source>&amp;Make two files</source>
        <translation>&amp;Направи два досијеа</translation>
    </message>
    <message>
        <source>making two files again</source>
        <translation>раздвајање на два досијеа</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Medical alert</source>
        <translation>Медицинско упозорење</translation>
    </message>
    <message>
        <source>Alert from screening</source>
        <translation>Упозорење из провере</translation>
    </message>
    <message>
        <source>Personal remark</source>
        <translation>Лична напомена</translation>
    </message>
    <message>
        <source>Remark for the reception</source>
        <translation>Напомена за пријем</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>од %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Лекар</translation>
    </message>
    <message>
        <source>Refers clients</source>
        <translation>Упућује клијенте</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Старатељ</translation>
    </message>
    <message>
        <source>Pays for clients</source>
        <translation>Плаћа за клијенте</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Неко други</translation>
    </message>
    <message>
        <source>To be called in an emergency</source>
        <translation>Зове се у хитном случају</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Плаћа</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Породица</translation>
    </message>
    <message>
        <source>Referred the client</source>
        <translation>Упутио клијента</translation>
    </message>
    <message>
        <source>This client is the guardian</source>
        <translation>Овај клијент је старатељ</translation>
    </message>
    <message>
        <source>This client is to be called in an emergency</source>
        <translation>Овај клијент се зове у хитном случају</translation>
    </message>
    <message>
        <source>This client pays</source>
        <translation>Овај клијент плаћа</translation>
    </message>
    <message>
        <source>This client is the doctor</source>
        <translation>Овај клијент је лекар</translation>
    </message>
    <message>
        <source>Was referred by this client</source>
        <translation>Упутио га је овај клијент</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Аутоматски</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Аутоматски</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Датотека</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Фасцикла</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Фасцикла</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Пречица</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Пречица</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Непознато</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Изабери све</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Повећај</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Смањи</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Притисни</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Повећај</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Смањи</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Прикажи мени</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Стави у жижу</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Промени</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Помери лево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Помери десно</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Помери горе</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Помери доле</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Претходна страна</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Следећа страна</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Покреће радњу</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Повећава вредност</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Смањује вредност</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Приказује мени</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Ставља у жижу</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Мења стање</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Помера лево</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Помера десно</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Помера горе</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Помера доле</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Иди на претходну страну</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Иди на следећу страну</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Отвара листу за избор</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Посао</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Управљање послом</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Време штампања:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Подаци за наплату:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Предност посла:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Насловне стране</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>На крају:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>На почетку:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Штампај одмах</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Задржи до даљег</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Дан (06:00 до 17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Ноћ (18:00 до 05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Друга смена (16:00 до 23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Трећа смена (00:00 до 07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Викенд (субота и недеља)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>У одређено време</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Обична</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Није поверљиво</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Поверљиво</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Строго поверљиво</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Тајна</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Строга тајна</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Потребна је пријава</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>За %1 на %2 потребна је пријава.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>За %1 потребна је пријава.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Корисничко име:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Лозинка:</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>У реду</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Destination file exists</source>
        <translation>Одредишна датотека већ постоји</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Изворна датотека не постоји.</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Изворна датотека не може да се уклони</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>%1 не може да се отвори за читање</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Не може да се отвори за писање: %1</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Одредишна датотека не може да се отвори: %1</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Грешка при промени имена: %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Погледај у:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Иди назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Иди напред</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Надређена фасцикла</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Иди у надређену фасциклу</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Нова фасцикла</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Прави нову фасциклу</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Листа</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Прикажи као листу</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Детаљи</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Прикажи са детаљима</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бочна трака</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Листа места и обележивача</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Датотеке</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Врста датотека:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Изаберите фасциклу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отварање</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сачувај као</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отвори</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Изабери</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Фасцикла:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Име датотеке:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Фасцикле</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Све датотеке (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Све датотеке (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Преименуј</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>О&amp;бриши</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Прикажи </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Прикажи &amp;скривене датотеке</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Нова фасцикла</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Нова фасцикла</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавна места</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мој рачунар</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Нема те фасцикле.
Проверите њено име.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Нема те датотеке.
Проверите њено име.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 већ постоји.
Да ли да се замени?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ је заштићено од писања.
Да ли ипак да се обрише?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Да ли заиста да се обрише „%1“?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Фасцикла није могла да се обрише.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Измењено</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Рачунар</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мој рачунар</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Неисправно име датотеке</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Име „%1“ не може да се користи.&lt;/b&gt;&lt;p&gt;Покушајте са другим, краћим именом или без знакова интерпункције.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;У реду</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Затвори без чувања</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Приступ није дозвољен</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Отворено је превише датотека</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Нема те датотеке или фасцикле</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>На диску нема више места</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>то је фасцикла, а не датотека</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Непозната грешка</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Опозови</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Понови</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Исеци</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирај</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Налепи</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Изабери све</translation>
    </message>
</context>
<context>
    <name>QPPDOptionsModel</name>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Вредност</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>Образац</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папир</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Величина стране:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Ширина:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Висина:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Извор папира:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Положај</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Усправно</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Водоравно</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Водоравно, обрнуто</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Усправно, обрнуто</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Маргине</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>горња маргина</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>лева маргина</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>десна маргина</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>доња маргина</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Распоред стране</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Редослед страна:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Страна по листу:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Посебна</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Милиметри (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Тачке (pt)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Инчи (in)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Пајка (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Дидо (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Цицеро (CC)</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Посебна</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Посебна (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Посебна (%1in x %2in)</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Дописница</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Двострука дописница</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>У реду</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Сачувај све</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да за &amp;све</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;е за све</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прекини</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Покушај поново</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Занемари</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помоћ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Примени</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Врати подразумевано</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Штампање</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Штампај</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>У реду</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Опције &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Опције &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Штампање у датотеку (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Локална датотека</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Писање PDF датотеке</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Штампање у датотеку ...</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Аутоматски</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Све стране</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Непарне стране</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Парне стране</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Слева надесно, одозго надоле</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Слева надесно, одоздо нагоре</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Здесна налево, одоздо нагоре</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Здесна налево, одозго надоле</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Одоздо нагоре, слева надесно</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Одоздо нагоре, здесна налево</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Одозго надоле, слева надесно</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Одозго надоле, здесна налево</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 је фасцикла.
Изаберите друго име датотеке.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>У датотеку %1 не може да се пише.
Изаберите друго име датотеке.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 већ постоји.
Да ли да се замени?</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Прва страна не може да буде иза последње.</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>„Страна по листу“ и „Скуп страна“ не могу да се користе заједно.
Искључите једно од њих.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Неисправно наведене стране</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 није исправно написано. Раздвојте стране и распоне зарезом („,“), распоне пишите са цртицом („-“) и пазите да се не преклапају.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Сукоб у подешавању двостраног штампања</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Подешавања двостраног штампања се сукобљавају. Да ли да се исправе?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Својства штампача</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Опције посла</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Сукоб у подешавању стране</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Подешавања стране се сукобљавају. Да ли да се исправе?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Сукоб у напредним опцијама</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Неке напредне опције се сукобљавају. Да ли да се исправе?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Образац</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Напредно</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Неке опције се сукобљавају. Исправите их.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Образац</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Примерци</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Опсег штампања</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Штампај све</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Стране од</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Стране</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Тренутна страна</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Изабрано</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Наведите стране или распоне раздвојене зарезима. Распон су два броја са цртицом између. Пример: 3,5-7,9 штампа стране 3, 5, 6, 7 и 9.</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Подешавање излаза</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Примерака:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Сложи по примерцима</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Обрнутим редом</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Опције</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Боје</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>У боји</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Сиве нијансе</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Скуп страна:</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двострано штампање</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Искључено</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Повез по дужој ивици</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Повез по краћој ивици</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>Образац</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Штампач</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Име:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Својства</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Место:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Врста:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Излазна &amp;датотека:</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>У постојећу датотеку %1 не може да се пише</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Под тим именом је фасцикла</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Програм је прекинуо писање</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Помери овамо</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Лева ивица</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Врх</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Десна ивица</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Дно</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Страна лево</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Страна горе</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Страна десно</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Страна доле</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Помери лево</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Помери горе</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Помери десно</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Помери доле</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Размак</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Лево</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Десно</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Горе</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Доле</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мени</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Помери лево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Помери десно</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Опозови</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Понови</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Исеци</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирај</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копирај адресу &amp;везе</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Налепи</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Изабери све</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>Not answered</source>
        <translation>Без одговора</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>без одговора</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Прошли пут: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Не знам</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) on the body</source>
        <translation>
            <numerusform>%n ознака на телу</numerusform>
            <numerusform>%n ознаке на телу</numerusform>
            <numerusform>%n ознака на телу</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 од 10</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Молимо Вас, одговорите на ово питање.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 belongs here.</source>
        <translation>Овде иде број од %1 до %2.</translation>
    </message>
    <message>
        <source>This should be at least %1.</source>
        <translation>Ово треба да буде најмање %1.</translation>
    </message>
    <message>
        <source>This should be at most %1.</source>
        <translation>Ово треба да буде највише %1.</translation>
    </message>
    <message>
        <source>A whole number belongs here.</source>
        <translation>Овде иде цео број.</translation>
    </message>
    <message>
        <source>This has too many decimal places.</source>
        <translation>Овде има превише децимала.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такав дан не постоји.</translation>
    </message>
    <message>
        <source>This is too long ago. Is the year right?</source>
        <translation>Ово је предавно. Да ли је година тачна?</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Тај дан још није дошао.</translation>
    </message>
    <message>
        <source>One of these answers excludes the others.</source>
        <translation>Један од ових одговора искључује остале.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: there is room for %n character(s).</source>
        <translation>
            <numerusform>Ово је предугачко: има места за %n знак.</numerusform>
            <numerusform>Ово је предугачко: има места за %n знака.</numerusform>
            <numerusform>Ово је предугачко: има места за %n знакова.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no answer to this question. Please answer it again.</source>
        <translation>Ово није одговор на то питање. Молимо Вас, одговорите поново.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Потпис</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Датум</translation>
    </message>
    <message>
        <source>Tick all that are true.</source>
        <translation>Означите све што је тачно.</translation>
    </message>
    <message>
        <source>Day, month and year</source>
        <translation>Дан, месец и година</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Још није потписано</translation>
    </message>
    <message>
        <source>ynu</source>
        <extracomment>The keys for yes, no and &quot;I don&apos;t know&quot;: one letter each, in this order.</extracomment>
        <translation>днз</translation>
    </message>
    <message>
        <source>Give the computer back</source>
        <translation>Врати рачунар</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on this page still need an answer.</source>
        <translation>
            <numerusform>Још %n питање на овој страни чека одговор.</numerusform>
            <numerusform>Још %n питања на овој страни чекају одговор.</numerusform>
            <numerusform>Још %n питања на овој страни чека одговор.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please sign, by hand or by keyboard.</source>
        <translation>Молимо Вас, потпишите се руком или тастатуром.</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Да ли је све тачно?</translation>
    </message>
    <message>
        <source>Here is what you answered. You can still change all of it.</source>
        <translation>Ово су Ваши одговори. Све можете још да измените.</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ваш потпис</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Хвала Вам</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страна %1 од %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Заврши</translation>
    </message>
    <message>
        <source>Back to all answers</source>
        <translation>Назад на све одговоре</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Даље</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>Please choose the day, the month and the year.</source>
        <translation>Молимо Вас, изаберите дан, месец и годину.</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translation>Одговор је потребан.</translation>
    </message>
    <message>
        <source>Skip: I&apos;d rather not say</source>
        <translation>Прескочи: не желим да одговорим</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Измени</translation>
    </message>
    <message>
        <source>Signed by %1 on %2</source>
        <translation>Потписује %1, %2</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Потпиши…</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a number.</source>
        <translation>Ово не може да се прочита као број.</translation>
    </message>
    <message>
        <source>Your last answers can&apos;t be saved just now</source>
        <translation>Ваши последњи одговори тренутно не могу да се сачувају</translation>
    </message>
    <message>
        <source>They are kept here and are saved by themselves as soon as it can be. You can go on.</source>
        <translation>Овде се чувају и саме ће се сачувати чим то буде могуће. Можете да наставите.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Назад на образац</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копија)</translation>
    </message>
    <message>
        <source>Whose signature is it?</source>
        <translation>Чији је то потпис?</translation>
    </message>
    <message>
        <source>Name of the parent or guardian who signs</source>
        <translation>Име родитеља или старатеља који потписује</translation>
    </message>
    <message>
        <source>Your answers can&apos;t be saved</source>
        <translation>Ваши одговори не могу да се сачувају</translation>
    </message>
    <message>
        <source>They are kept here for your therapist. Please give the computer back now.</source>
        <translation>Задржани су овде за Вашег терапеута. Молимо Вас да сада вратите рачунар.</translation>
    </message>
    <message>
        <source>Draw on the body where it is, and write beside it what it is.</source>
        <translation>Нацртајте на телу где је то, а поред напишите шта је.</translation>
    </message>
    <message>
        <source>Not printed: for the therapist alone</source>
        <translation>Не штампа се: само за терапеута</translation>
    </message>
    <message>
        <source>All answers together are too long. Please shorten this one.</source>
        <translation>Сви одговори заједно су предугачки. Скратите овај.</translation>
    </message>
    <message numerus="yes">
        <source>What was pasted is too long: only its beginning stands here. There is room for %n character(s).</source>
        <translation>
            <numerusform>Налепљени текст је предугачак: овде стоји само његов почетак. Има места за %n знак.</numerusform>
            <numerusform>Налепљени текст је предугачак: овде стоји само његов почетак. Има места за %n знака.</numerusform>
            <numerusform>Налепљени текст је предугачак: овде стоји само његов почетак. Има места за %n знакова.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, верзија %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) can&apos;t be saved this way. Please correct what is marked, or give the computer back all the same: your therapist will see what you wrote.</source>
        <translation>
            <numerusform>%n одговор не може овако да се сачува. Исправите оно што је означено, или ипак вратите рачунар: терапеут ће видети шта сте написали.</numerusform>
            <numerusform>%n одговора не могу овако да се сачувају. Исправите оно што је означено, или ипак вратите рачунар: терапеут ће видети шта сте написали.</numerusform>
            <numerusform>%n одговора не може овако да се сачува. Исправите оно што је означено, или ипак вратите рачунар: терапеут ће видети шта сте написали.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look it over and sign</source>
        <translation>Прегледајте и потпишите</translation>
    </message>
    <message>
        <source>Here is what you answered. You can still change all of it. Below, at the end of this page, you sign.</source>
        <translation>Ово су Ваши одговори. Све можете још да измените. На крају ове стране се потписујете.</translation>
    </message>
    <message>
        <source>Your answers are complete.</source>
        <translation>Ваши одговори су потпуни.</translation>
    </message>
    <message>
        <source>Please give the computer back to your therapist now.</source>
        <translation>Молимо Вас, вратите сада рачунар свом терапеуту.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Име: %1</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>Дан: %1</translation>
    </message>
    <message>
        <source>Only who works here can go on from this page.</source>
        <translation>Са ове стране даље може само онај ко овде ради.</translation>
    </message>
    <message>
        <source>Mark on the body where it is.</source>
        <translation>Означите на телу где је.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Person at work</source>
        <translation>Запослени</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ординација</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клијент</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Тегоба</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Серија третмана</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Догађај</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Циљ</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Третман</translation>
    </message>
    <message>
        <source>Pain score</source>
        <translation>Оцена бола</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцена</translation>
    </message>
    <message>
        <source>Result of a measure</source>
        <translation>Резултат мерења</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Број картона</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Презиме</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>Рођено презиме</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>Воли да га зову</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Датум рођења</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Род</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобилни телефон</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>Кућни телефон</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Телефон на послу</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имејл</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Веб-сајт</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Улица и број</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Други ред адресе</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Поштански број</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Занимање</translation>
    </message>
    <message>
        <source>Hours of sitting a day</source>
        <translation>Сати седења дневно</translation>
    </message>
    <message>
        <source>Sport and leisure</source>
        <translation>Спорт и слободно време</translation>
    </message>
    <message>
        <source>Handedness</source>
        <translation>Доминантна рука</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Жеље</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Дошао преко</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Архивирано</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Ограничено</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Област</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Почело</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Узрок</translation>
    </message>
    <message>
        <source>What makes it worse</source>
        <translation>Шта погоршава</translation>
    </message>
    <message>
        <source>What eases it</source>
        <translation>Шта олакшава</translation>
    </message>
    <message>
        <source>Doctor&apos;s diagnosis</source>
        <translation>Дијагноза лекара</translation>
    </message>
    <message>
        <source>Code of the diagnosis</source>
        <translation>Шифра дијагнозе</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Терапеут</translation>
    </message>
    <message>
        <source>Main area</source>
        <translation>Главна област</translation>
    </message>
    <message>
        <source>Goal in words</source>
        <translation>Циљ речима</translation>
    </message>
    <message>
        <source>Goal: pain before a session</source>
        <translation>Циљ: бол пре третмана</translation>
    </message>
    <message>
        <source>Planned sessions</source>
        <translation>Планирани третмани</translation>
    </message>
    <message>
        <source>Days between sessions</source>
        <translation>Дана између третмана</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Почиње</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Завршено</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Summary at the end</source>
        <translation>Закључак на крају</translation>
    </message>
    <message>
        <source>To be seen again on</source>
        <translation>Поново прегледати</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Боље је</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>На почетку</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>Треба достићи</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Дан и време</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минута</translation>
    </message>
    <message>
        <source>Kind of massage</source>
        <translation>Врста масаже</translation>
    </message>
    <message>
        <source>Changed since the last session</source>
        <translation>Промене од прошлог третмана</translation>
    </message>
    <message>
        <source>After the last session</source>
        <translation>Након прошлог третмана</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Шта је клијент рекао</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Налаз</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Како је протекло</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Савети</translation>
    </message>
    <message>
        <source>Next session due on</source>
        <translation>Следећи третман</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Потписано</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Питано</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Скала</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оцена</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Јединица</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Питано дана</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Name on paper</source>
        <translation>Име на папиру</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Звање</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистарски број</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Боја</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Улога</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Ради овде</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Занимање ординације</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Заглавље</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Лого</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папир</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валута</translation>
    </message>
    <message>
        <source>Number of the first session</source>
        <translation>Број првог третмана</translation>
    </message>
    <message>
        <source>Years that records are kept</source>
        <translation>Колико година се подаци чувају</translation>
    </message>
    <message>
        <source>Age until which the years don&apos;t begin</source>
        <translation>Узраст до ког године не почињу да теку</translation>
    </message>
    <message>
        <source>Report after so many sessions</source>
        <translation>Извештај после толико третмана</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Унето</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Обрисано</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Погоршање</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лек</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Повреда</translation>
    </message>
    <message>
        <source>Other treatment</source>
        <translation>Друго лечење</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Посао</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Живот</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Више</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Непотписано</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Поништено</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Пре третмана</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>После третмана</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>У просеку</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>Кад је најгоре</translation>
    </message>
    <message>
        <source>At its best</source>
        <translation>Кад је најбоље</translation>
    </message>
    <message>
        <source>Between sessions</source>
        <translation>Између третмана</translation>
    </message>
    <message>
        <source>Before the course</source>
        <translation>Пре серије</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Одговорено</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Није питано</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Није одговорено</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Напетост</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Укоченост</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Стрес</translation>
    </message>
    <message>
        <source>Trouble sleeping</source>
        <translation>Тешкоће са спавањем</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Рецепција</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Промењено</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Враћено</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Погледано</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Одштампано</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Извезено</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Унето из датотеке</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Трајно обрисано</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Резервна копија направљена</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Резервна копија није успела</translation>
    </message>
    <message>
        <source>Brought to a newer format</source>
        <translation>Преведено у новији формат</translation>
    </message>
    <message>
        <source>Taken over from another computer</source>
        <translation>Преузето са другог рачунара</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Лозинка промењена</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Закључано</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Откључано</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>ПИН постављен</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Погрешан ПИН</translation>
    </message>
    <message>
        <source>Saved from a damaged file</source>
        <translation>Спасено из оштећене датотеке</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Отворено</translation>
    </message>
    <message>
        <source>Recovery sheet made</source>
        <translation>Направљен лист за опоравак</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>the client asked for it</source>
        <translation>клијент је то тражио</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>време му је истекло</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>грешком унето</translation>
    </message>
    <message>
        <source>again, after an older copy came back</source>
        <translation>поново, пошто је враћена старија копија</translation>
    </message>
    <message>
        <source>the client says it is not right</source>
        <translation>клијент каже да није тачно</translation>
    </message>
    <message>
        <source>it may not be erased yet</source>
        <translation>још се не сме обрисати</translation>
    </message>
    <message>
        <source>needed for a legal claim</source>
        <translation>потребно због правног захтева</translation>
    </message>
    <message>
        <source>the client agreed</source>
        <translation>клијент се сложио</translation>
    </message>
    <message>
        <source>it was checked</source>
        <translation>проверено је</translation>
    </message>
    <message>
        <source>the claim is settled</source>
        <translation>захтев је решен</translation>
    </message>
    <message>
        <source>it was a mistake</source>
        <translation>била је грешка</translation>
    </message>
    <message>
        <source>entered twice</source>
        <translation>унето двапут</translation>
    </message>
    <message>
        <source>it belongs to another client</source>
        <translation>припада другом клијенту</translation>
    </message>
    <message>
        <source>it did not take place</source>
        <translation>није одржано</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Враћено из резервне копије</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Унето</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Pain: %1, %2</source>
        <translation>Бол: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a scale and when it was asked</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>ПИН уклоњен</translation>
    </message>
    <message>
        <source>PIN allowed again</source>
        <translation>ПИН је опет дозвољен</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Отворено листом за опоравак</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>опозвано</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>поново урађено</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>измишљено</translation>
    </message>
    <message>
        <source>the list of who did what</source>
        <translation>списак ко је шта урадио</translation>
    </message>
    <message>
        <source>a copy for another computer</source>
        <translation>копија за други рачунар</translation>
    </message>
    <message>
        <source>when closing, number %1</source>
        <translation>при затварању, број %1</translation>
    </message>
    <message>
        <source>after opening, number %1</source>
        <translation>после отварања, број %1</translation>
    </message>
    <message>
        <source>while working, number %1</source>
        <translation>током рада, број %1</translation>
    </message>
    <message>
        <source>before an update, number %1</source>
        <translation>пре ажурирања, број %1</translation>
    </message>
    <message>
        <source>before an erasure, number %1</source>
        <translation>пре трајног брисања, број %1</translation>
    </message>
    <message>
        <source>before an import, number %1</source>
        <translation>пре увоза, број %1</translation>
    </message>
    <message>
        <source>by hand, number %1</source>
        <translation>ручно, број %1</translation>
    </message>
    <message>
        <source>the file, from form %1 to %2</source>
        <translation>датотека, из облика %1 у облик %2</translation>
    </message>
    <message>
        <source>from %1, with the entries up to %2</source>
        <translation>из %1, са ставкама до %2</translation>
    </message>
    <message>
        <source>Classic massage</source>
        <translation>Класична масажа</translation>
    </message>
    <message>
        <source>Relaxing massage</source>
        <translation>Опуштајућа масажа</translation>
    </message>
    <message>
        <source>Manual therapy</source>
        <translation>Мануелна терапија</translation>
    </message>
    <message>
        <source>Therapeutic massage</source>
        <translation>Терапеутска масажа</translation>
    </message>
    <message>
        <source>Reflex massage</source>
        <translation>Рефлексна масажа</translation>
    </message>
    <message>
        <source>Sports massage</source>
        <translation>Спортска масажа</translation>
    </message>
    <message>
        <source>Lymphatic drainage</source>
        <translation>Лимфна дренажа</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женски</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мушки</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Лева</translation>
    </message>
    <message>
        <source>Right-handed</source>
        <translation>Десна</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Затворено</translation>
    </message>
    <message>
        <source>Wrong passphrase at the lock</source>
        <translation>Погрешна лозинка на закључаном екрану</translation>
    </message>
    <message>
        <source>the computer&apos;s clock had gone back</source>
        <translation>сат рачунара је враћен уназад</translation>
    </message>
    <message>
        <source>Backup proved</source>
        <translation>Резервна копија доказана</translation>
    </message>
    <message>
        <source>entering was broken off</source>
        <translation>уношење је прекинуто</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>број %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ознака</translation>
    </message>
    <message>
        <source>Field of the practice&apos;s own</source>
        <translation>Сопствено поље праксе</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Упитник</translation>
    </message>
    <message>
        <source>Rule of screening</source>
        <translation>Правило провере</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Person around a client</source>
        <translation>Особа уз клијента</translation>
    </message>
    <message>
        <source>Tag of a client</source>
        <translation>Ознака клијента</translation>
    </message>
    <message>
        <source>Answer in a field of the practice&apos;s own</source>
        <translation>Одговор у сопственом пољу праксе</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Упозорење</translation>
    </message>
    <message>
        <source>Two files made one</source>
        <translation>Два картона спојена у један</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Потпис</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Образац</translation>
    </message>
    <message>
        <source>Doctor&apos;s note</source>
        <translation>Лекарска потврда</translation>
    </message>
    <message>
        <source>Session begun in spite of a finding</source>
        <translation>Сеанса почета упркос налазу</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Пристанак</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Специјалност</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Установа</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Избори</translation>
    </message>
    <message>
        <source>Place in the form</source>
        <translation>Место у обрасцу</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Has to be confirmed</source>
        <translation>Мора да се потврди</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Верзија</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Одакле је</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лиценца</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>У понуди</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Искључено</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Степен</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Потписао</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>Потписано као</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Потписано дана</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Унео</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завршено</translation>
    </message>
    <message>
        <source>Version of the rule</source>
        <translation>Верзија правила</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Делови тела</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питање</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Важи од</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Затворено дана</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Шта је дозвољено</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Верзија текста</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дат</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Повучен</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Зашто је повучен</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Старатељ</translation>
    </message>
    <message>
        <source>For emergencies</source>
        <translation>За хитне случајеве</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Плаћа</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Породица</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Лекар</translation>
    </message>
    <message>
        <source>Referred the client</source>
        <translation>Упутио клијента</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Неко други</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Медицинско</translation>
    </message>
    <message>
        <source>From screening</source>
        <translation>Из провере</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>For the reception too</source>
        <translation>И за рецепцију</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папиру</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Направљено овде</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Измењено овде</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Из датотеке</translation>
    </message>
    <message>
        <source>No massage today</source>
        <translation>Данас без масаже</translation>
    </message>
    <message>
        <source>Only with a doctor&apos;s note</source>
        <translation>Само уз лекарску потврду</translation>
    </message>
    <message>
        <source>Not on this region</source>
        <translation>Не на овом делу тела</translation>
    </message>
    <message>
        <source>Lighter or otherwise</source>
        <translation>Блаже или другачије</translation>
    </message>
    <message>
        <source>One more question</source>
        <translation>Још једно питање</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Број</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Једно са списка</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или не</translation>
    </message>
    <message>
        <source>Confirmed as read</source>
        <translation>Потврђено да је прочитано</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>Интерполни</translation>
    </message>
    <message>
        <source>Both hands alike</source>
        <translation>Обема рукама једнако</translation>
    </message>
    <message>
        <source>Two people who look alike</source>
        <translation>Две особе које личе</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Filter of the list of clients</source>
        <translation>Филтер списка клијената</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Чему служи</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>Picture of the client</source>
        <translation>Слика клијента</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Налаз провере</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист за опоравак</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страна %1 од %2</translation>
    </message>
    <message>
        <source>Recovery sheet: keep it like a key, away from the computer.</source>
        <translation>Лист за опоравак: чувајте га као кључ, даље од рачунара.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the practice&apos;s file can open the practice without the passphrase. Keep it like the key of your rooms: locked away, and not with the computer.</source>
        <translation>Ко има овај лист и датотеку ординације може да је отвори без лозинке. Чувајте га као кључ од својих просторија: закључаног, и не уз рачунар.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Група %1</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>Ако се лозинка заборави</translation>
    </message>
    <message>
        <source>Start Reliefbook, choose the practice, then &quot;I forgot the passphrase&quot;, and type the twelve groups. Capital and small letters are the same; there is no letter I, L, O or U, only the digits 1 and 0. A mistyped group is named. Then choose a new passphrase.</source>
        <translation>Покрените Reliefbook, изаберите ординацију, затим „Лозинка је заборављена“, и укуцајте дванаест група латиницом. Велика и мала слова су иста; нема слова I, L, O ни U, само цифара 1 и 0. Погрешно укуцана група се именује. Затим изаберите нову лозинку.</translation>
    </message>
    <message>
        <source>It opens the practice and all its backups made since the passphrase was last changed. After a change of the passphrase print a new sheet; keep this one as long as there are backups from before.</source>
        <translation>Отвара ординацију и све њене резервне копије од последње промене лозинке. После промене лозинке одштампајте нови лист; овај чувајте докле год има ранијих копија.</translation>
    </message>
    <message>
        <source>Made on %1. Number of the practice: %2</source>
        <translation>Направљен %1 Број ординације: %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>too few scores</source>
        <translation>премало оцена</translation>
    </message>
    <message>
        <source>worse by 2 points or more</source>
        <translation>горе за 2 поена или више</translation>
    </message>
    <message>
        <source>substantial: half or more</source>
        <translation>велика: половина или више</translation>
    </message>
    <message>
        <source>moderate: 30 % or more</source>
        <translation>умерена: 30% или више</translation>
    </message>
    <message>
        <source>small: under 30 %</source>
        <translation>мала: испод 30%</translation>
    </message>
    <message>
        <source>possible, but under 2 points</source>
        <translation>могућа, али испод 2 поена</translation>
    </message>
    <message>
        <source>no clear change: under 2 points</source>
        <translation>без јасне промене: испод 2 поена</translation>
    </message>
    <message>
        <source>%1; no percentage: the start was under 3 points</source>
        <translation>%1; без процента: почетак је био испод 3 поена</translation>
    </message>
    <message>
        <source>not evaluated: needs a score before two sessions</source>
        <translation>није оцењено: потребна је оцена пре два третмана</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n поен</numerusform>
            <numerusform>%n поена</numerusform>
            <numerusform>%n поена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n week(s)</source>
        <translation>
            <numerusform>током %n недеље</numerusform>
            <numerusform>током %n недеље</numerusform>
            <numerusform>током %n недеља</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>током %n дана</numerusform>
            <numerusform>током %n дана</numerusform>
            <numerusform>током %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>The next visit confirmed it.</source>
        <translation>Следећи долазак је то потврдио.</translation>
    </message>
    <message>
        <source>There has been no visit since that could confirm it.</source>
        <translation>Од тада није било доласка који би то могао да потврди.</translation>
    </message>
    <message>
        <source>The next visit did not confirm it; later it was seen in week %1 and confirmed.</source>
        <translation>Следећи долазак то није потврдио; касније је виђено у %1. недељи и потврђено.</translation>
    </message>
    <message>
        <source>The next visit did not confirm it.</source>
        <translation>Следећи долазак то није потврдио.</translation>
    </message>
    <message>
        <source>Your average pain between visits was not scored.</source>
        <translation>Ваш просечан бол између долазака није оцењиван.</translation>
    </message>
    <message>
        <source>Your pain before the sessions was not scored.</source>
        <translation>Ваш бол пре третмана није оцењиван.</translation>
    </message>
    <message>
        <source>Your pain at the start was %1. A second visit with a score is needed for a comparison.</source>
        <translation>Ваш бол на почетку био је %1. За поређење је потребан још један долазак са оценом.</translation>
    </message>
    <message>
        <source>Your average pain between visits is %1, as at the start.</source>
        <translation>Ваш просечан бол између долазака је %1, као и на почетку.</translation>
    </message>
    <message>
        <source>Your pain before sessions is %1, as at the start.</source>
        <translation>Ваш бол пре третмана је %1, као и на почетку.</translation>
    </message>
    <message>
        <source>Your average pain between visits went from %1 to %2 %3.</source>
        <translation>Ваш просечан бол између долазака променио се са %1 на %2 %3.</translation>
    </message>
    <message>
        <source>Your pain before sessions went from %1 to %2 %3.</source>
        <translation>Ваш бол пре третмана променио се са %1 на %2 %3.</translation>
    </message>
    <message>
        <source>That is higher than at the start. Talk with your therapist about what to change, and with a doctor if it stays or grows.</source>
        <translation>То је више него на почетку. Разговарајте са терапеутом о томе шта да се промени, а са лекаром ако тако остане или се појача.</translation>
    </message>
    <message>
        <source>This happened during the course; it may also have eased by itself.</source>
        <translation>То се догодило током серије третмана; бол је могао и сам да попусти.</translation>
    </message>
    <message>
        <source>A change under 2 points can be chance or a good day.</source>
        <translation>Промена мања од 2 поена може бити случајност или добар дан.</translation>
    </message>
    <message>
        <source>Pain was not scored after the sessions, so nothing can be said about a single session.</source>
        <translation>Бол после третмана није оцењиван, па се о појединачном третману не може ништа рећи.</translation>
    </message>
    <message>
        <source>No session has a score both before and after, so nothing can be said about a single session.</source>
        <translation>Ниједан третман нема оцену и пре и после, па се о појединачном третману не може ништа рећи.</translation>
    </message>
    <message>
        <source>In the one session with both scores, pain was %1 before and %2 after.</source>
        <translation>У једином третману са обе оцене бол је био %1 пре и %2 после.</translation>
    </message>
    <message numerus="yes">
        <source>median of %n session(s)</source>
        <translation>
            <numerusform>медијана за %n третман</numerusform>
            <numerusform>медијана за %n третмана</numerusform>
            <numerusform>медијана за %n третмана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right after a session pain was usually %n point(s) lower (%1).</source>
        <translation>
            <numerusform>Одмах после третмана бол је обично био мањи за %n поен (%1).</numerusform>
            <numerusform>Одмах после третмана бол је обично био мањи за %n поена (%1).</numerusform>
            <numerusform>Одмах после третмана бол је обично био мањи за %n поена (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right after a session pain was usually %n point(s) higher (%1).</source>
        <translation>
            <numerusform>Одмах после третмана бол је обично био већи за %n поен (%1).</numerusform>
            <numerusform>Одмах после третмана бол је обично био већи за %n поена (%1).</numerusform>
            <numerusform>Одмах после третмана бол је обично био већи за %n поена (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Right after a session pain was usually the same as before it (%1).</source>
        <translation>Одмах после третмана бол је обично био исти као пре њега (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n размак</numerusform>
            <numerusform>%n размака</numerusform>
            <numerusform>%n размака</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %n day(s) later</source>
        <translation>
            <numerusform>обично %n дан касније</numerusform>
            <numerusform>обично %n дана касније</numerusform>
            <numerusform>обично %n дана касније</numerusform>
        </translation>
    </message>
    <message>
        <source>At the next visit, %1, nothing of that was left on average (%2).</source>
        <translation>При следећем доласку, %1, од тога у просеку није остало ништа (%2).</translation>
    </message>
    <message>
        <source>At the next visit, %1, all of that was still there on average (%2).</source>
        <translation>При следећем доласку, %1, све то је у просеку и даље било присутно (%2).</translation>
    </message>
    <message>
        <source>On average %1 of each session’s relief was still there at the next visit, %2 (%3).</source>
        <translation>У просеку је %1 олакшања из сваког третмана било присутно и при следећем доласку, %2 (%3).</translation>
    </message>
    <message>
        <source>There are too few scores yet to speak of a direction.</source>
        <translation>Још је премало оцена да би се говорило о смеру.</translation>
    </message>
    <message>
        <source>Direction so far: falling. It is too early for more: a trend needs five scores over two weeks.</source>
        <translation>Досадашњи смер: бол опада. За више је прерано: за тренд је потребно пет оцена током две недеље.</translation>
    </message>
    <message>
        <source>Direction so far: rising. It is too early for more: a trend needs five scores over two weeks.</source>
        <translation>Досадашњи смер: бол расте. За више је прерано: за тренд је потребно пет оцена током две недеље.</translation>
    </message>
    <message>
        <source>Direction so far: level. It is too early for more: a trend needs five scores over two weeks.</source>
        <translation>Досадашњи смер: без промене. За више је прерано: за тренд је потребно пет оцена током две недеље.</translation>
    </message>
    <message>
        <source>Over the whole course the scores show a clear downward trend.</source>
        <translation>Током целе серије оцене показују јасан тренд опадања.</translation>
    </message>
    <message>
        <source>Over the whole course the scores show a clear upward trend.</source>
        <translation>Током целе серије оцене показују јасан тренд раста.</translation>
    </message>
    <message>
        <source>The scores show no clear trend so far. That is not the same as no effect: with few scores a trend is hard to see.</source>
        <translation>Оцене засад не показују јасан тренд. То није исто што и изостанак ефекта: са мало оцена тренд се тешко види.</translation>
    </message>
    <message>
        <source>This can’t be said: there is no score from the start.</source>
        <translation>То се не може рећи: нема оцене са почетка.</translation>
    </message>
    <message>
        <source>This can’t be said: pain at the start was under 3 points.</source>
        <translation>То се не може рећи: бол на почетку био је испод 3 поена.</translation>
    </message>
    <message>
        <source>Not yet: 50 % less was not seen so far, and four weeks are not over.</source>
        <translation>Још не: 50% мањи бол засад није виђен, а четири недеље нису прошле.</translation>
    </message>
    <message>
        <source>Yes: 50 % less was first seen at the visit in week %1 (%2).</source>
        <translation>Да: 50% мањи бол први пут је виђен при доласку у %1. недељи (%2).</translation>
    </message>
    <message>
        <source>No: 50 % less was not seen at any visit so far.</source>
        <translation>Не: 50% мањи бол досад није виђен ни при једном доласку.</translation>
    </message>
    <message>
        <source>No: 50 % less was first seen at the visit in week %1 (%2).</source>
        <translation>Не: 50% мањи бол први пут је виђен при доласку у %1. недељи (%2).</translation>
    </message>
    <message>
        <source>The goal of the course, %1 or less before a session, is reached.</source>
        <translation>Циљ серије, %1 или мање пре третмана, достигнут је.</translation>
    </message>
    <message numerus="yes">
        <source>If it goes on like this, at least %n more session(s) until the goal of %1 or less; how many cannot be said.</source>
        <translation>
            <numerusform>Ако се овако настави, до циља (%1 или мање) још најмање %n третман; колико тачно, не може се рећи.</numerusform>
            <numerusform>Ако се овако настави, до циља (%1 или мање) још најмање %n третмана; колико тачно, не може се рећи.</numerusform>
            <numerusform>Ако се овако настави, до циља (%1 или мање) још најмање %n третмана; колико тачно, не може се рећи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on like this, roughly %1 to %n more session(s) until the goal of %2 or less.</source>
        <translation>
            <numerusform>Ако се овако настави, до циља (%2 или мање) још отприлике %1 до %n третман.</numerusform>
            <numerusform>Ако се овако настави, до циља (%2 или мање) још отприлике %1 до %n третмана.</numerusform>
            <numerusform>Ако се овако настави, до циља (%2 или мање) још отприлике %1 до %n третмана.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first score was taken after the course had begun, so the true starting value is not known.</source>
        <translation>Прва оцена узета је када је серија већ почела, па права почетна вредност није позната.</translation>
    </message>
    <message>
        <source>Flare-up, 3 points or more above the visits before: %1.</source>
        <translation>Нагло погоршање, 3 поена или више изнад претходних долазака: %1.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>нема оцене</translation>
    </message>
    <message numerus="yes">
        <source>Baseline B = %1 (median of %n score(s))</source>
        <translation>
            <numerusform>Почетна вредност B = %1 (медијана од %n оцене)</numerusform>
            <numerusform>Почетна вредност B = %1 (медијана од %n оцене)</numerusform>
            <numerusform>Почетна вредност B = %1 (медијана од %n оцена)</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline B = %1 (first score)</source>
        <translation>Почетна вредност B = %1 (прва оцена)</translation>
    </message>
    <message numerus="yes">
        <source>current C = %1 (median of the last %n score(s))</source>
        <translation>
            <numerusform>садашња вредност C = %1 (медијана последње %n оцене)</numerusform>
            <numerusform>садашња вредност C = %1 (медијана последње %n оцене)</numerusform>
            <numerusform>садашња вредност C = %1 (медијана последњих %n оцена)</numerusform>
        </translation>
    </message>
    <message>
        <source>current C = %1 (last score)</source>
        <translation>садашња вредност C = %1 (последња оцена)</translation>
    </message>
    <message>
        <source>no session with a score both before and after</source>
        <translation>нема третмана са оценом и пре и после</translation>
    </message>
    <message numerus="yes">
        <source>median %1 points (%2 to %3) in %n session(s): lower after %4, the same after %5, higher after %6</source>
        <translation>
            <numerusform>медијана %1 поена (%2 до %3) у %n третману: мањи бол после %4, исти после %5, већи после %6</numerusform>
            <numerusform>медијана %1 поена (%2 до %3) у %n третмана: мањи бол после %4, исти после %5, већи после %6</numerusform>
            <numerusform>медијана %1 поена (%2 до %3) у %n третмана: мањи бол после %4, исти после %5, већи после %6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not evaluated: %n usable interval(s), three are needed</source>
        <translation>
            <numerusform>није оцењено: %n употребљив размак, потребна су три</numerusform>
            <numerusform>није оцењено: %n употребљива размака, потребна су три</numerusform>
            <numerusform>није оцењено: %n употребљивих размака, потребна су три</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the relief, pooled over %n interval(s)</source>
        <translation>
            <numerusform>%1 олакшања, збирно за %n размак</numerusform>
            <numerusform>%1 олакшања, збирно за %n размака</numerusform>
            <numerusform>%1 олакшања, збирно за %n размака</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median gap %n day(s)</source>
        <translation>
            <numerusform>медијана размака %n дан</numerusform>
            <numerusform>медијана размака %n дана</numerusform>
            <numerusform>медијана размака %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>median of the single ratios %1</source>
        <translation>медијана појединачних односа %1</translation>
    </message>
    <message>
        <source>not evaluated: baseline under 3 points or missing</source>
        <translation>није оцењено: почетна вредност је испод 3 поена или недостаје</translation>
    </message>
    <message>
        <source>%1 or less: not seen at any visit so far</source>
        <translation>%1 или мање: досад није виђено ни при једном доласку</translation>
    </message>
    <message>
        <source>%1 or less: first seen in week %2 (session %3, %4).</source>
        <translation>%1 или мање: први пут виђено у %2. недељи (третман %3, %4).</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>није оцењено</translation>
    </message>
    <message>
        <source>not yet; four weeks are not over</source>
        <translation>још не; четири недеље нису прошле</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>yes, confirmed</source>
        <translation>да, потврђено</translation>
    </message>
    <message>
        <source>yes, but the next visit did not confirm it</source>
        <translation>да, али следећи долазак то није потврдио</translation>
    </message>
    <message>
        <source>yes, not yet confirmed</source>
        <translation>да, још није потврђено</translation>
    </message>
    <message>
        <source>too few scores: three over 7 days are needed</source>
        <translation>премало оцена: потребне су три током 7 дана</translation>
    </message>
    <message>
        <source>Direction so far: %1 points a week.</source>
        <translation>Досадашњи смер: %1 поена недељно.</translation>
    </message>
    <message>
        <source>Too early for a verdict: five scores over 14 days are needed.</source>
        <translation>Прерано за закључак: потребно је пет оцена током 14 дана.</translation>
    </message>
    <message>
        <source>Clear downward trend.</source>
        <translation>Јасан тренд опадања.</translation>
    </message>
    <message>
        <source>Clear upward trend.</source>
        <translation>Јасан тренд раста.</translation>
    </message>
    <message>
        <source>No clear trend, which is not the same as no effect.</source>
        <translation>Нема јасног тренда, што није исто што и изостанак ефекта.</translation>
    </message>
    <message>
        <source>Theil–Sen slope %1 points a week (95 % interval %2 to %3).</source>
        <translation>Нагиб по методи Theil–Sen: %1 поена недељно (95% интервал %2 до %3).</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>није дефинисано</translation>
    </message>
    <message numerus="yes">
        <source>Mann–Kendall S = %1, τ = %2, %3 (normal approximation, %n score(s)).</source>
        <translation>
            <numerusform>Mann–Kendall S = %1, τ = %2, %3 (нормална апроксимација, %n оцена).</numerusform>
            <numerusform>Mann–Kendall S = %1, τ = %2, %3 (нормална апроксимација, %n оцене).</numerusform>
            <numerusform>Mann–Kendall S = %1, τ = %2, %3 (нормална апроксимација, %n оцена).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mann–Kendall S = %1, τ = %2, %3 (exact, %n score(s)).</source>
        <translation>
            <numerusform>Mann–Kendall S = %1, τ = %2, %3 (тачно, %n оцена).</numerusform>
            <numerusform>Mann–Kendall S = %1, τ = %2, %3 (тачно, %n оцене).</numerusform>
            <numerusform>Mann–Kendall S = %1, τ = %2, %3 (тачно, %n оцена).</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a range holds roughly 8 times in 10.</source>
        <translation>Такав распон важи отприлике 8 пута од 10.</translation>
    </message>
    <message>
        <source>none: five scores over 14 days are needed</source>
        <translation>нема је: потребно је пет оцена током 14 дана</translation>
    </message>
    <message>
        <source>none: the latest score is 2 points or more above the start</source>
        <translation>нема је: последња оцена је 2 поена или више изнад почетка</translation>
    </message>
    <message>
        <source>none: no further gain in the last visits</source>
        <translation>нема је: последњи доласци не доносе даљи помак</translation>
    </message>
    <message>
        <source>none: the last visit was a flare-up</source>
        <translation>нема је: при последњем доласку било је нагло погоршање</translation>
    </message>
    <message>
        <source>none: there is no clear downward trend</source>
        <translation>нема је: нема јасног тренда опадања</translation>
    </message>
    <message>
        <source>none: the goal is further off than the course is long</source>
        <translation>нема је: циљ је даље него што је серија дуга</translation>
    </message>
    <message>
        <source>The latest score is 2 points or more above the start. Review; ask the red-flag questions again; consider referral.</source>
        <translation>Последња оцена је 2 поена или више изнад почетка. Преиспитати; поново поставити питања о знацима упозорења; размотрити упућивање лекару.</translation>
    </message>
    <message>
        <source>The scores show a clear upward trend. Review; ask the red-flag questions again; consider referral.</source>
        <translation>Оцене показују јасан тренд раста. Преиспитати; поново поставити питања о знацима упозорења; размотрити упућивање лекару.</translation>
    </message>
    <message>
        <source>After each of the last two sessions pain was 2 points or more higher than before. Lower the pressure or change the technique.</source>
        <translation>После сваког од последња два третмана бол је био 2 поена или више изнад онога пре. Смањити притисак или променити технику.</translation>
    </message>
    <message>
        <source>The last score is a flare-up. Ask what came before it; screen again.</source>
        <translation>Последња оцена је нагло погоршање. Питати шта му је претходило; поновити проверу.</translation>
    </message>
    <message>
        <source>Five scores or more without a clear change. Talk about stopping, changing the plan or referring.</source>
        <translation>Пет или више оцена без јасне промене. Разговарати о прекиду, промени плана или упућивању лекару.</translation>
    </message>
    <message>
        <source>The relief does not carry over to the next visit.</source>
        <translation>Олакшање се не одржава до следећег доласка.</translation>
    </message>
    <message>
        <source>No further gain in the last three visits, above the goal. Change the plan or refer.</source>
        <translation>Последња три доласка не доносе даљи помак, а циљ није достигнут. Променити план или упутити лекару.</translation>
    </message>
    <message>
        <source>Steady at the goal. Talk about longer gaps, maintenance or finishing.</source>
        <translation>Устаљено на циљу. Разговарати о дужим размацима, одржавању или завршетку.</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Извештај о напретку</translation>
    </message>
    <message>
        <source>Observations of one client. Not a diagnosis, no proof of cause; early pain often eases, and people come when it is worst.</source>
        <translation>Запажања о једном клијенту. Није дијагноза нити доказ узрока; бол у почетку често сам попусти, а људи долазе када је најјачи.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страна %1 од %2</translation>
    </message>
    <message>
        <source>For the treating doctor, %1</source>
        <translation>За лекара, %1</translation>
    </message>
    <message>
        <source>For the client, %1</source>
        <translation>За клијента, %1</translation>
    </message>
    <message>
        <source>This course has no session yet, so there is nothing to report on.</source>
        <translation>Ова серија још нема ниједан третман, па нема о чему да се извести.</translation>
    </message>
    <message>
        <source>Pain was not scored in this course, so nothing can be said about its progress.</source>
        <translation>Бол у овој серији није оцењиван, па се о напретку не може ништа рећи.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Датум</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клијент</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Датум рођења</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>није забележен</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Терапеут</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Серија третмана</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Почетак</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Третмани</translation>
    </message>
    <message>
        <source>Average pain between visits</source>
        <translation>Просечан бол између долазака</translation>
    </message>
    <message>
        <source>Pain before sessions</source>
        <translation>Бол пре третмана</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>није оцењиван</translation>
    </message>
    <message>
        <source>at the start, of 10</source>
        <translation>на почетку, од 10</translation>
    </message>
    <message numerus="yes">
        <source>start → now, median of the last %n visit(s)</source>
        <translation>
            <numerusform>почетак → сада, медијана последњег %n доласка</numerusform>
            <numerusform>почетак → сада, медијана последња %n доласка</numerusform>
            <numerusform>почетак → сада, медијана последњих %n долазака</numerusform>
        </translation>
    </message>
    <message>
        <source>start → latest visit</source>
        <translation>почетак → последњи долазак</translation>
    </message>
    <message>
        <source>Lasting change</source>
        <translation>Трајнија промена</translation>
    </message>
    <message>
        <source>needs a score before two sessions</source>
        <translation>потребна је оцена пре два третмана</translation>
    </message>
    <message>
        <source>Right after a session</source>
        <translation>Одмах после третмана</translation>
    </message>
    <message>
        <source>needs scores before and after</source>
        <translation>потребне су оцене пре и после</translation>
    </message>
    <message>
        <source>Kept until the next visit</source>
        <translation>Задржано до следећег доласка</translation>
    </message>
    <message>
        <source>all</source>
        <translation>све</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ништа</translation>
    </message>
    <message numerus="yes">
        <source>of the relief; %n gap(s)</source>
        <translation>
            <numerusform>олакшања; %n размак</numerusform>
            <numerusform>олакшања; %n размака</numerusform>
            <numerusform>олакшања; %n размака</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median %n day(s)</source>
        <translation>
            <numerusform>медијана %n дан</numerusform>
            <numerusform>медијана %n дана</numerusform>
            <numerusform>медијана %n дана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs three gaps; %n so far</source>
        <translation>
            <numerusform>потребна су три размака; засад %n</numerusform>
            <numerusform>потребна су три размака; засад %n</numerusform>
            <numerusform>потребна су три размака; засад %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What the scores show</source>
        <translation>Шта показују оцене</translation>
    </message>
    <message>
        <source>Was half of the pain gone within four weeks?</source>
        <translation>Да ли је половина бола нестала за четири недеље?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Налази</translation>
    </message>
    <message>
        <source>Late start</source>
        <translation>Касни почетак</translation>
    </message>
    <message>
        <source>30 % less</source>
        <translation>30% мањи бол</translation>
    </message>
    <message>
        <source>50 % less</source>
        <translation>50% мањи бол</translation>
    </message>
    <message>
        <source>Half within four weeks?</source>
        <translation>Половина за четири недеље?</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Тренд</translation>
    </message>
    <message>
        <source>Flare-ups</source>
        <translation>Нагла погоршања</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Пројекција</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>За разматрање</translation>
    </message>
    <message>
        <source>NRS 0–10, 10 = worst. B: median of the scores before treatment; C: median of the last one to three scores before a session. A change under 2 points is within measurement error. Missing scores are left out, none is estimated. “Seen in week 5” means at a visit in that week; it may have been so earlier.</source>
        <translation>NRS 0–10, 10 = најјачи бол. B: медијана оцена пре почетка; C: медијана последње једне до три оцене пре третмана. Промена мања од 2 поена је у границама грешке мерења. Оцене које недостају су изостављене, ниједна није процењена. „Виђено у 5. недељи“ значи при доласку у тој недељи; могло је бити тако и раније.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>није питано</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>није одговорено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n day(s)</source>
        <translation>
            <numerusform>%1, после %n дана</numerusform>
            <numerusform>%1, после %n дана</numerusform>
            <numerusform>%1, после %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>no relief</source>
        <translation>без олакшања</translation>
    </message>
    <message>
        <source>more pain after</source>
        <translation>јачи бол после</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Бр.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минути</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Пре → после</translation>
    </message>
    <message>
        <source>Average since the last visit</source>
        <translation>Просек од претходног доласка</translation>
    </message>
    <message>
        <source>Points kept at the next visit</source>
        <translation>Задржано до следећег доласка, поени</translation>
    </message>
    <message>
        <source>Points kept: “1 of 3” means that of 3 points of relief 1 was still there at the next visit.</source>
        <translation>Задржани поени: „1 од 3“ значи да је од 3 поена олакшања 1 и даље био присутан при следећем доласку.</translation>
    </message>
    <message>
        <source>“–”: no score was recorded; no pain is a score of 0.</source>
        <translation>„–“: оцена није забележена; без бола је оцена 0.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>%1, %2</source>
        <comment>clients, sessions</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клијент</numerusform>
            <numerusform>%n клијента</numerusform>
            <numerusform>%n клијената</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n третман</numerusform>
            <numerusform>%n третмана</numerusform>
            <numerusform>%n третмана</numerusform>
        </translation>
    </message>
    <message>
        <source>The present file can&apos;t be read, so nothing can be compared with it.</source>
        <translation>Садашња датотека не може да се прочита, па ништа не може да се упореди с њом.</translation>
    </message>
    <message>
        <source>It holds all that is in the practice now.</source>
        <translation>Садржи све што је сада у ординацији.</translation>
    </message>
    <message numerus="yes">
        <source>It holds every client and session there is now; %n change(s) made since then will not be there.</source>
        <translation>
            <numerusform>Садржи све садашње клијенте и третмане; %n промене од тада неће бити у њој.</numerusform>
            <numerusform>Садржи све садашње клијенте и третмане; %n промене од тада неће бити у њој.</numerusform>
            <numerusform>Садржи све садашње клијенте и третмане; %n промена од тада неће бити у њој.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) entered since then will not be there.</source>
        <translation>
            <numerusform>%n третмана уписаног од тада неће бити у њој.</numerusform>
            <numerusform>%n третмана уписана од тада неће бити у њој.</numerusform>
            <numerusform>%n третмана уписаних од тада неће бити у њој.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2, entered since then, will not be there.</source>
        <comment>clients, sessions</comment>
        <translation>Оно што је уписано од тада неће бити у њој: %1 и %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверена</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Није проверена</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Вратити резервну копију од %1?</translation>
    </message>
    <message>
        <source>It is a backup of another practice!</source>
        <translation>То је резервна копија друге ординације!</translation>
    </message>
    <message>
        <source>The file that is there now is kept beside it; its name will begin with %1.</source>
        <translation>Садашња датотека се чува поред ње; њено име ће почињати са %1.</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Врати је</translation>
    </message>
    <message>
        <source>Saved: %1, %2 and %3.</source>
        <comment>clients, sessions, scores</comment>
        <translation>Сачувано: %1, %2 и %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n оцена</numerusform>
            <numerusform>%n оцене</numerusform>
            <numerusform>%n оцена</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ништа не недостаје.</translation>
    </message>
    <message>
        <source>Lost: %1, %2 and %3.</source>
        <comment>clients, sessions, scores</comment>
        <translation>Изгубљено: %1, %2 и %3.</translation>
    </message>
    <message>
        <source>How much is lost can&apos;t be known.</source>
        <translation>Не може да се зна колико је изгубљено.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that others belong to had to be made up; they bear a name that says so.</source>
        <translation>
            <numerusform>%n запис коме други припадају морао је да се допуни; његово име то каже.</numerusform>
            <numerusform>%n записа којима други припадају морала су да се допуне; њихово име то каже.</numerusform>
            <numerusform>%n записа којима други припадају морало је да се допуни; њихово име то каже.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1. Its last entry was made on %2.</source>
        <translation>Садржи: %1. Последњи унос у њој направљен је %2.</translation>
    </message>
</context>
<context>
    <name>RestrictActs</name>
    <message>
        <source>Restrict the use of this client&apos;s records?</source>
        <translation>Ограничити коришћење података овог клијента?</translation>
    </message>
    <message>
        <source>They are kept as they are, but found by no search, changed by nobody and printed nowhere, until you lift it under Safety. Why?</source>
        <translation>Чувају се какви јесу, али их ниједна претрага не налази, нико их не мења и нигде се не штампају, док то не укинете под Сигурност. Зашто?</translation>
    </message>
    <message>
        <source>The client &amp;asked for it</source>
        <translation>Клијент је то &amp;тражио</translation>
    </message>
    <message>
        <source>The client says they are not &amp;right</source>
        <translation>Клијент каже да нису та&amp;чни</translation>
    </message>
    <message>
        <source>They may not be &amp;erased yet</source>
        <translation>Још се не смеју &amp;обрисати</translation>
    </message>
    <message>
        <source>They are needed for a legal &amp;claim</source>
        <translation>Потребни су због &amp;правног захтева</translation>
    </message>
    <message>
        <source>restricting the client</source>
        <translation>ограничавање клијента</translation>
    </message>
    <message>
        <source>Lift the restriction?</source>
        <translation>Укинути ограничење?</translation>
    </message>
    <message>
        <source>The records are found, changed and printed again as any others. Why?</source>
        <translation>Подаци се поново налазе, мењају и штампају као и сви други. Зашто?</translation>
    </message>
    <message>
        <source>The client &amp;agreed</source>
        <translation>Клијент се &amp;сложио</translation>
    </message>
    <message>
        <source>It was &amp;checked that they are right</source>
        <translation>Проверено је да су &amp;тачни</translation>
    </message>
    <message>
        <source>The &amp;claim is settled</source>
        <translation>Захтев је &amp;решен</translation>
    </message>
    <message>
        <source>It was a &amp;mistake</source>
        <translation>Била је &amp;грешка</translation>
    </message>
    <message>
        <source>lifting the restriction</source>
        <translation>укидање ограничења</translation>
    </message>
</context>
<context>
    <name>SaveChart</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Чување графикона као слике</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Слика</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>not asked</source>
        <translation>није питано</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>одбијено</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>Без области</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day: Tue 10 June 2025</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>before %1, after %2</source>
        <translation>пре %1, после %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>пре %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>после %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n дан раније</numerusform>
            <numerusform>%n дана раније</numerusform>
            <numerusform>%n дана раније</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>истог дана</translation>
    </message>
    <message>
        <source>after score, %1</source>
        <translation>оцена после третмана, %1</translation>
    </message>
    <message>
        <source>before score, %1</source>
        <translation>оцена пре третмана, %1</translation>
    </message>
    <message>
        <source>removing the area %1</source>
        <translation>уклањање области %1</translation>
    </message>
    <message>
        <source>session note</source>
        <translation>белешка о третману</translation>
    </message>
    <message>
        <source>day and time of the session</source>
        <translation>дан и време третмана</translation>
    </message>
    <message>
        <source>attaching the session to a course</source>
        <translation>прикључење третмана серији</translation>
    </message>
    <message>
        <source>moving the session</source>
        <translation>премештање третмана</translation>
    </message>
    <message>
        <source>declaring the session void</source>
        <translation>поништење третмана</translation>
    </message>
    <message>
        <source>counting the session again</source>
        <translation>поновно рачунање третмана</translation>
    </message>
    <message>
        <source>deleting the session</source>
        <translation>брисање третмана</translation>
    </message>
    <message>
        <source>adding the area %1</source>
        <translation>додавање области %1</translation>
    </message>
    <message>
        <source>correcting the area to %1</source>
        <translation>исправка области у %1</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Your full name, typed as your signature</source>
        <translation>Ваше пуно име, укуцано као потпис</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Поништи последњи потез</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Испочетка</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Потпишите се овде</translation>
    </message>
    <message>
        <source>Written with mouse, finger or pen. Who can&apos;t, types their name.</source>
        <translation>Пише се мишем, прстом или оловком. Ко не може, укуца своје име.</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>Потпишите се ипак руком</translation>
    </message>
    <message>
        <source>Sign by keyboard: type my name instead</source>
        <translation>Потпис тастатуром: укуцаћу своје име</translation>
    </message>
    <message>
        <source>This is only a dot. Please write your name.</source>
        <translation>Ово је само тачка. Молимо Вас, напишите своје име.</translation>
    </message>
</context>
<context>
    <name>SupportReport</name>
    <message>
        <source>Save a report for support</source>
        <translation>Сачувај извештај за подршку</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Текст (%1)</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Извештај је сачуван</translation>
    </message>
    <message>
        <source>It holds versions, settings and the kinds of the last errors, and nothing about you or your clients. Look at it before you send it: %1</source>
        <translation>Садржи верзије, подешавања и врсте последњих грешака, а ништа о Вама или Вашим клијентима. Погледајте га пре слања: %1</translation>
    </message>
</context>
<context>
    <name>reliefbook::AboutDialog</name>
    <message>
        <source>About Reliefbook</source>
        <translation>О програму Reliefbook</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Верзија %1</translation>
    </message>
    <message>
        <source>The practice of a massage or manual therapist: clients, courses, sessions, and how pain changes over them. Everything stays in one encrypted file on this computer.</source>
        <translation>Ординација масажног или мануелног терапеута: клијенти, серије третмана, третмани и како се бол кроз њих мења. Све остаје у једној шифрованој датотеци на овом рачунару.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. You may use, study, share and change it.</source>
        <translation>Слободан софтвер под Гнуовом општом јавном лиценцом, верзија 3 или новија. Долази без икакве гаранције. Смете да га користите, проучавате, делите и мењате.</translation>
    </message>
    <message>
        <source>Made with %1; the file %2 tells their authors and licences.</source>
        <translation>Направљено уз %1; њихове ауторе и лиценце наводи датотека %2.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
</context>
<context>
    <name>reliefbook::AlertBanners</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of alert, its days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ask a therapist before anything is done for this client.</source>
        <translation>Питајте терапеута пре него што се за овог клијента било шта уради.</translation>
    </message>
    <message>
        <source>I have &amp;read it</source>
        <translation>&amp;Прочитано</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Измени…</translation>
    </message>
</context>
<context>
    <name>reliefbook::AlertDialog</name>
    <message>
        <source>alert</source>
        <translation>упозорење</translation>
    </message>
    <message>
        <source>new alert</source>
        <translation>ново упозорење</translation>
    </message>
    <message>
        <source>deleting the alert</source>
        <translation>брисање упозорења</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Упозорење</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Ново упозорење</translation>
    </message>
</context>
<context>
    <name>reliefbook::AlertForm</name>
    <message>
        <source>&amp;What has to be seen</source>
        <translation>&amp;Шта треба да се види</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Врста</translation>
    </message>
    <message>
        <source>When the file is &amp;opened</source>
        <translation>Кад се картон &amp;отвори</translation>
    </message>
    <message>
        <source>It is shown</source>
        <translation>Показује се</translation>
    </message>
    <message>
        <source>It has to be confirmed</source>
        <translation>Мора да се потврди</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>О&amp;д</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Д&amp;о</translation>
    </message>
</context>
<context>
    <name>reliefbook::AlertsDialog</name>
    <message>
        <source>Only for therapists to read</source>
        <translation>Читају само терапеути</translation>
    </message>
    <message>
        <source>has to be confirmed</source>
        <translation>мора да се потврди</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Још не</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Прошло</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Упозорења</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>Нема упозорења</translation>
    </message>
    <message>
        <source>What has to be seen before anything else is done for this client, such as a pacemaker.</source>
        <translation>Оно што треба да се види пре свега другог што се ради за овог клијента, на пример пејсмејкер.</translation>
    </message>
    <message>
        <source>&amp;New alert…</source>
        <translation>&amp;Ново упозорење…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
</context>
<context>
    <name>reliefbook::AreaRow</name>
    <message>
        <source>&amp;Correct the area…</source>
        <translation>&amp;Исправи област…</translation>
    </message>
    <message>
        <source>&amp;Remove the area</source>
        <translation>&amp;Уклони област</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без промене</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Пре</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Pain before, %1</source>
        <translation>Бол пре, %1</translation>
    </message>
    <message>
        <source>Pain after, %1</source>
        <translation>Бол после, %1</translation>
    </message>
    <message>
        <source>Correct or remove the area %1</source>
        <translation>Исправи или уклони област %1</translation>
    </message>
    <message>
        <source>Correct or remove</source>
        <translation>Исправи или уклони</translation>
    </message>
    <message>
        <source>Right name of the area %1</source>
        <translation>Исправно име области %1</translation>
    </message>
</context>
<context>
    <name>reliefbook::AskCard</name>
    <message>
        <source>Since last time</source>
        <translation>Од прошлог пута</translation>
    </message>
    <message>
        <source>N&amp;othing changed</source>
        <translation>Н&amp;ишта се није променило</translation>
    </message>
    <message>
        <source>Somet&amp;hing changed…</source>
        <translation>Н&amp;ешто се променило…</translation>
    </message>
    <message>
        <source>&amp;Intake</source>
        <translation>&amp;Пријем</translation>
    </message>
</context>
<context>
    <name>reliefbook::AuditModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>програм</translation>
    </message>
    <message>
        <source>the practice</source>
        <translation>ординација</translation>
    </message>
    <message>
        <source>%1 …%2</source>
        <comment>kind of record and the end of its number</comment>
        <translation>%1 …%2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Над чим</translation>
    </message>
    <message>
        <source>Fields and reason</source>
        <translation>Поља и разлог</translation>
    </message>
</context>
<context>
    <name>reliefbook::AuditPage</name>
    <message>
        <source>Who did what</source>
        <translation>Ко је шта урадио</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <translation>Само оно што се тиче особе %1</translation>
    </message>
    <message>
        <source>Their name, courses, sessions and scores, and who looked at them.</source>
        <translation>Име, серије, третмани и оцене, и ко их је гледао.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Прикажи &amp;све</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Било када</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>У последњих 7 дана</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>У последњих 30 дана</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>У последњих годину дана</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Било ко</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Програм</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Било шта</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Више га нема</translation>
    </message>
    <message>
        <source>This record was erased for good. The audit knows it by its number alone.</source>
        <translation>Овај запис је трајно обрисан. Евиденција га познаје само по броју.</translation>
    </message>
    <message>
        <source>Verifying every entry</source>
        <translation>Провера сваке ставке</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ништа није мењано</translation>
    </message>
    <message>
        <source>Every entry is as it was written, and the end is what the backups know.</source>
        <translation>Свака ставка је каква је записана, а крај је онај који познају резервне копије.</translation>
    </message>
    <message>
        <source>The record was changed</source>
        <translation>Евиденција је мењана</translation>
    </message>
    <message>
        <source>From entry %1 on it does not hold together: somebody who has the passphrase changed it with another program, or the file is damaged.</source>
        <translation>Од ставке %1 није целовита: неко ко има лозинку променио ју је другим програмом, или је датотека оштећена.</translation>
    </message>
    <message>
        <source>Entries are missing at the end</source>
        <translation>На крају недостају ставке</translation>
    </message>
    <message>
        <source>%1 knows entry %2, which is not there.</source>
        <translation>%1 познаје ставку %2, које нема.</translation>
    </message>
    <message>
        <source>The record was written anew</source>
        <translation>Евиденција је написана изнова</translation>
    </message>
    <message>
        <source>%1 knows entry %2 as another one: somebody who has the passphrase made the record anew from there or before.</source>
        <translation>%1 познаје ставку %2 као другачију: неко ко има лозинку изнова је написао евиденцију одатле или од раније.</translation>
    </message>
    <message>
        <source>%1 - who did what - %2</source>
        <translation>%1 - ко је шта урадио - %2</translation>
    </message>
    <message>
        <source>Save who did what</source>
        <translation>Сачувај ко је шта урадио</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Табела (*.csv)</translation>
    </message>
    <message>
        <source>Writing who did what</source>
        <translation>Записивање ко је шта урадио</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сачувано</translation>
    </message>
    <message>
        <source>Every change, every look at a client, every print and backup. Nobody can change or remove an entry; records are named by numbers alone.</source>
        <translation>Свака измена, сваки поглед на клијента, свако штампање и резервна копија. Нико не може да измени или уклони ставку; записи су означени само бројевима.</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Када</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>К&amp;о</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Шта</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>Нема такве ставке.</translation>
    </message>
    <message>
        <source>Show ea&amp;rlier entries</source>
        <translation>Прикажи &amp;раније ставке</translation>
    </message>
    <message>
        <source>Earlier version&amp;s…</source>
        <translation>Раније &amp;верзије…</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>&amp;Провери</translation>
    </message>
    <message>
        <source>Verify who did what</source>
        <translation>Провери ко је шта урадио</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Из&amp;вези…</translation>
    </message>
    <message>
        <source>Export who did what</source>
        <translation>Извези ко је шта урадио</translation>
    </message>
    <message>
        <source>Every entry is as it was written. On %1 an older backup was restored, so what was entered between is not in this file; %2 still knows it.</source>
        <translation>Сваки унос је онакав како је записан. Дана %1 враћена је старија резервна копија, па оно што је у међувремену унето није у овој датотеци; %2 то још зна.</translation>
    </message>
</context>
<context>
    <name>reliefbook::BackupCard</name>
    <message>
        <source>Making a backup and reading it back</source>
        <translation>Прави се резервна копија и проверава читањем</translation>
    </message>
    <message>
        <source>Backup made and verified</source>
        <translation>Резервна копија је направљена и проверена</translation>
    </message>
    <message numerus="yes">
        <source>Read back from the disk and compared, %n client(s) in it.</source>
        <translation>
            <numerusform>Прочитана је са диска и упоређена, у њој је %n клијент.</numerusform>
            <numerusform>Прочитана је са диска и упоређена, у њој су %n клијента.</numerusform>
            <numerusform>Прочитана је са диска и упоређена, у њој је %n клијената.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Прикажи &amp;фасциклу</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Прекинуто</translation>
    </message>
    <message>
        <source>No backup was made, and nothing was left behind.</source>
        <translation>Копија није направљена и ништа није остало за њом.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервне копије</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Направи копију одмах</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Друго место за резервне копије</translation>
    </message>
    <message>
        <source>Backups go there already</source>
        <translation>Резервне копије већ иду тамо</translation>
    </message>
    <message>
        <source>Choose a stick, a network drive or a folder that is synced.</source>
        <translation>Изаберите УСБ меморију, мрежни диск или фасциклу која се усклађује.</translation>
    </message>
    <message>
        <source>Without one a broken disk takes everything with it.</source>
        <translation>Без ње покварен диск односи све са собом.</translation>
    </message>
    <message>
        <source>The program makes and verifies them by itself: after opening, every four hours and when closing.</source>
        <translation>Програм их сам прави и проверава: после отварања, на свака четири сата и при затварању.</translation>
    </message>
    <message>
        <source>Proved by you: %1.</source>
        <translation>Ви сте је доказали: %1.</translation>
    </message>
    <message>
        <source>Choose a &amp;place…</source>
        <translation>Изаберите &amp;место…</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>Друго &amp;место…</translation>
    </message>
    <message>
        <source>Looking whether it is there…</source>
        <translation>Гледа се да ли је ту…</translation>
    </message>
    <message>
        <source>Copying the newest backup there and reading it back…</source>
        <translation>Најновија резервна копија се копира тамо и поново чита…</translation>
    </message>
    <message>
        <source>Not there now. It is used by itself as soon as it is.</source>
        <translation>Сада није ту. Користи се само од себе чим буде.</translation>
    </message>
    <message>
        <source>Not there now. Last copy on another device: %1. It is used by itself as soon as it is there.</source>
        <translation>Сада није ту. Последња копија на другом уређају: %1. Користи се само од себе чим буде ту.</translation>
    </message>
    <message>
        <source>The last copy could not be made there. %1</source>
        <translation>Последња копија тамо није могла да се направи. %1</translation>
    </message>
    <message>
        <source>Copied there and verified: the backup of %1.</source>
        <translation>Тамо је копирана и проверена резервна копија од: %1.</translation>
    </message>
    <message>
        <source>It is there; nothing was copied yet.</source>
        <translation>Ту је; још ништа није копирано.</translation>
    </message>
    <message>
        <source>It is on the same disk as the practice and is lost with it.</source>
        <translation>На истом је диску као ординација и губи се заједно с њом.</translation>
    </message>
    <message>
        <source>No backup was made; those that were there are as they were.</source>
        <translation>Резервна копија није направљена; раније су онакве какве су биле.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На овом рачунару</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Друго место</translation>
    </message>
    <message>
        <source>Don&apos;t &amp;use it</source>
        <translation>&amp;Не користи га</translation>
    </message>
    <message>
        <source>P&amp;rove my backup…</source>
        <translation>&amp;Докажи моју копију…</translation>
    </message>
    <message>
        <source>&amp;Move to a new computer…</source>
        <translation>Пр&amp;елазак на нов рачунар…</translation>
    </message>
    <message>
        <source>No second place is chosen. With backups on a stick, a network drive or in a synced folder the practice outlives this computer.</source>
        <translation>Друго место није изабрано. Са резервним копијама на УСБ меморији, мрежном диску или у фасцикли која се усклађује ординација надживи овај рачунар.</translation>
    </message>
</context>
<context>
    <name>reliefbook::BackupKeys</name>
    <message>
        <source>needs the passphrase of that time</source>
        <translation>тражи тадашњу лозинку</translation>
    </message>
    <message>
        <source>needs the passphrase from before %1</source>
        <translation>тражи лозинку од пре %1</translation>
    </message>
</context>
<context>
    <name>reliefbook::BackupListCard</name>
    <message>
        <source>verified</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>није проверена</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Поновно читање</translation>
    </message>
    <message>
        <source>It was made with an earlier passphrase</source>
        <translation>Направљена је с ранијом лозинком</translation>
    </message>
    <message>
        <source>Only that one opens it, so it can&apos;t be checked here.</source>
        <translation>Отвара је само она, па овде не може да се провери.</translation>
    </message>
    <message>
        <source>This backup is whole</source>
        <translation>Ова резервна копија је цела</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Ова резервна копија је оштећена</translation>
    </message>
    <message>
        <source>%1: every page was read and every reference followed.</source>
        <translation>%1: свака страница је прочитана и свака веза испраћена.</translation>
    </message>
    <message>
        <source>Make another one now. If a second one is damaged, too, the disk is failing.</source>
        <translation>Направите одмах другу. Ако је и друга оштећена, диск отказује.</translation>
    </message>
    <message>
        <source>Remove this backup?</source>
        <translation>Уклонити ову резервну копију?</translation>
    </message>
    <message>
        <source>The backup of %1 is deleted from the disk. This can&apos;t be undone.</source>
        <translation>Резервна копија од %1 брише се с диска. То не може да се опозове.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Уклони је</translation>
    </message>
    <message>
        <source>All backups on this computer</source>
        <translation>Све резервне копије на овом рачунару</translation>
    </message>
    <message>
        <source>There is none yet. The first is made when you close the practice, or now by hand.</source>
        <translation>Још нема ниједне. Прва се прави кад затворите ординацију, или одмах ручно.</translation>
    </message>
    <message>
        <source>&amp;Show in the folder</source>
        <translation>Прикажи у фа&amp;сцикли</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Провери одмах</translation>
    </message>
    <message>
        <source>R&amp;emove…</source>
        <translation>У&amp;клони…</translation>
    </message>
    <message>
        <source>This backup could not be removed</source>
        <translation>Ова резервна копија није могла да се уклони</translation>
    </message>
</context>
<context>
    <name>reliefbook::BackupNotice</name>
    <message>
        <source>The backups of this practice are gone</source>
        <translation>Резервне копије ове ординације су нестале</translation>
    </message>
    <message>
        <source>They lay in %1. A new, full one was made there. If nobody removed them on purpose, find out what did.</source>
        <translation>Биле су у %1. Тамо је направљена нова, потпуна. Ако их нико није намерно уклонио, утврдите шта јесте.</translation>
    </message>
    <message>
        <source>They lay in %1. A new, full one is made there now. If nobody removed them on purpose, find out what did.</source>
        <translation>Биле су у %1. Тамо се сада прави нова, потпуна. Ако их нико није намерно уклонио, утврдите шта јесте.</translation>
    </message>
    <message>
        <source>Sho&amp;w backups</source>
        <translation>Прика&amp;жи резервне копије</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>Последња резервна копија није могла да се направи</translation>
    </message>
    <message>
        <source>%1 All you entered is stored in the practice; the backup is tried again by itself.</source>
        <translation>%1 Све што сте унели сачувано је у ординацији; резервна копија се сама поново покушава.</translation>
    </message>
    <message>
        <source>Try &amp;again now</source>
        <translation>Покушај одма&amp;х поново</translation>
    </message>
    <message>
        <source>The practice holds much less than in earlier backups</source>
        <translation>У ординацији је много мање него у ранијим резервним копијама</translation>
    </message>
    <message>
        <source>%1 If that is right, say so. Until then every older backup is kept.</source>
        <translation>%1 Ако је то у реду, реците. Дотле се чувају све старије резервне копије.</translation>
    </message>
    <message>
        <source>It is &amp;right</source>
        <translation>У &amp;реду је</translation>
    </message>
    <message>
        <source>The practice lies on this computer only</source>
        <translation>Ординација је само на овом рачунару</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s) there has been no copy on another device. If this computer is lost or breaks, all of it is gone. A stick in a drawer is enough.</source>
        <translation>
            <numerusform>%n дан нема копије на другом уређају. Ако се овај рачунар изгуби или поквари, све нестаје. Довољна је УСБ меморија у фиоци.</numerusform>
            <numerusform>%n дана нема копије на другом уређају. Ако се овај рачунар изгуби или поквари, све нестаје. Довољна је УСБ меморија у фиоци.</numerusform>
            <numerusform>%n дана нема копије на другом уређају. Ако се овај рачунар изгуби или поквари, све нестаје. Довољна је УСБ меморија у фиоци.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s) no copy was put on another device. Connect the stick or the drive where copies go: it is used by itself.</source>
        <translation>
            <numerusform>%n дан ниједна копија није стављена на други уређај. Прикључите УСБ меморију или диск на који иду копије: користи се сам од себе.</numerusform>
            <numerusform>%n дана ниједна копија није стављена на други уређај. Прикључите УСБ меморију или диск на који иду копије: користи се сам од себе.</numerusform>
            <numerusform>%n дана ниједна копија није стављена на други уређај. Прикључите УСБ меморију или диск на који иду копије: користи се сам од себе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a &amp;place</source>
        <translation>Изаберите &amp;место</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) could not be removed</source>
        <translation>
            <numerusform>%n стара резервна копија није могла да се уклони</numerusform>
            <numerusform>%n старе резервне копије нису могле да се уклоне</numerusform>
            <numerusform>%n старих резервних копија није могло да се уклони</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. Another program may have it open, or nothing can be written there. Nothing is lost: it is tried again with the next backup.</source>
        <comment>a file and its folder</comment>
        <translation>%1 у %2. Можда је отворена у другом програму или се тамо не може писати. Ништа није изгубљено: покушава се поново са следећом резервном копијом.</translation>
    </message>
</context>
<context>
    <name>reliefbook::Banner</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>reliefbook::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Канта</translation>
    </message>
    <message>
        <source>file number %1</source>
        <translation>број картона %1</translation>
    </message>
    <message numerus="yes">
        <source>with %n session(s)</source>
        <translation>
            <numerusform>са %n третманом</numerusform>
            <numerusform>са %n третмана</numerusform>
            <numerusform>са %n третмана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n score(s)</source>
        <translation>
            <numerusform>са %n оценом</numerusform>
            <numerusform>са %n оцене</numerusform>
            <numerusform>са %n оцена</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>deleted when, by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more day(s)</source>
        <translation>
            <numerusform>%1 · још %n дан</numerusform>
            <numerusform>%1 · још %n дана</numerusform>
            <numerusform>%1 · још %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>bringing back what was deleted</source>
        <translation>враћање обрисаног</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Враћено</translation>
    </message>
    <message>
        <source>%1 is where it was, with all that belongs to it.</source>
        <translation>%1 је тамо где је било, са свим што му припада.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Прикажи</translation>
    </message>
    <message numerus="yes">
        <source>What was deleted waits here for %n day(s). Then it is not shown any more, but only erasing a client removes anything for good.</source>
        <translation>
            <numerusform>Обрисано чека овде %n дан. После се више не приказује, али трајно уклања само брисање клијента заувек.</numerusform>
            <numerusform>Обрисано чека овде %n дана. После се више не приказује, али трајно уклања само брисање клијента заувек.</numerusform>
            <numerusform>Обрисано чека овде %n дана. После се више не приказује, али трајно уклања само брисање клијента заувек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted lately</source>
        <translation>Недавно обрисано</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Ништа није обрисано</translation>
    </message>
    <message>
        <source>A client, a course or a session that somebody deletes can be brought back from here.</source>
        <translation>Клијент, серија или третман који неко обрише одавде се може вратити.</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>В&amp;рати</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>Раније &amp;верзије…</translation>
    </message>
</context>
<context>
    <name>reliefbook::Calendar</name>
    <message>
        <source>Month before</source>
        <translation>Претходни месец</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следећи месец</translation>
    </message>
</context>
<context>
    <name>reliefbook::CautionMap</name>
    <message>
        <source>No massage today: this goes for the whole body, also where nothing is hatched.</source>
        <translation>Данас без масаже: то важи за цело тело, и тамо где ништа није шрафирано.</translation>
    </message>
</context>
<context>
    <name>reliefbook::ChartView</name>
    <message>
        <source>Show as &amp;chart</source>
        <translation>Прикажи као &amp;графикон</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Прикажи као &amp;табелу</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Копирај &amp;слику</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>Копирај &amp;бројеве</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>С&amp;ачувај слику…</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Графикон</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Та&amp;бела</translation>
    </message>
    <message>
        <source>The course as a chart</source>
        <translation>Серија третмана као графикон</translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <translation>Бројеви из графикона</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Графикон</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Бројеви из графикона</translation>
    </message>
    <message>
        <source>%1: the numbers</source>
        <translation>%1: бројеви</translation>
    </message>
</context>
<context>
    <name>reliefbook::ClearanceDialog</name>
    <message>
        <source>A doctor&apos;s note</source>
        <translation>Лекарска потврда</translation>
    </message>
    <message>
        <source>%1: what did the doctor say?</source>
        <translation>%1: шта је рекао лекар?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>О&amp;бриши потврду</translation>
    </message>
</context>
<context>
    <name>reliefbook::ClearanceForm</name>
    <message>
        <source>&amp;Who allowed it</source>
        <translation>&amp;Ко је дозволио</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Дана</translation>
    </message>
    <message>
        <source>What is &amp;allowed</source>
        <translation>Шта је до&amp;звољено</translation>
    </message>
    <message>
        <source>Valid &amp;until (empty: no end)</source>
        <translation>&amp;Важи до (празно: без краја)</translation>
    </message>
    <message>
        <source>From the di&amp;rectory</source>
        <translation>Из &amp;именика</translation>
    </message>
    <message>
        <source>Nobody in it</source>
        <translation>Нико из њега</translation>
    </message>
</context>
<context>
    <name>reliefbook::ClientFilterBar</name>
    <message>
        <source>&amp;Keep these filters…</source>
        <translation>&amp;Сачувај ове филтере…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Заборави</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Активни</translation>
    </message>
    <message>
        <source>&amp;In a course</source>
        <translation>У &amp;серији</translation>
    </message>
    <message>
        <source>With a&amp;lerts</source>
        <translation>Са упо&amp;зорењима</translation>
    </message>
    <message>
        <source>Ar&amp;chived</source>
        <translation>У а&amp;рхиви</translation>
    </message>
    <message>
        <source>More ta&amp;gs</source>
        <translation>Још &amp;ознака</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Филтери</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Филтери сачувани под именом</translation>
    </message>
    <message>
        <source>keeping a filter</source>
        <translation>чување филтера</translation>
    </message>
    <message>
        <source>another name of a filter</source>
        <translation>друго име филтера</translation>
    </message>
    <message>
        <source>forgetting a filter</source>
        <translation>заборављање филтера</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Преименуј</translation>
    </message>
</context>
<context>
    <name>reliefbook::ClientForm</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Презиме</translation>
    </message>
    <message>
        <source>Likes to be &amp;called</source>
        <translation>Воли да га &amp;зову</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Датум рођења</translation>
    </message>
    <message>
        <source>&amp;Mobile phone</source>
        <translation>&amp;Мобилни телефон</translation>
    </message>
    <message>
        <source>Ph&amp;one at home</source>
        <translation>&amp;Кућни телефон</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Е-&amp;пошта</translation>
    </message>
    <message>
        <source>Occ&amp;upation</source>
        <translation>&amp;Занимање</translation>
    </message>
    <message>
        <source>St&amp;reet and number</source>
        <translation>&amp;Улица и број</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>Мес&amp;то</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Поштански &amp;број</translation>
    </message>
    <message>
        <source>File n&amp;umber</source>
        <translation>Б&amp;рој картона</translation>
    </message>
    <message>
        <source>As the practice</source>
        <translation>Као ординација</translation>
    </message>
    <message>
        <source>Came &amp;through</source>
        <translation>Дошао &amp;преко</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Белешка</translation>
    </message>
    <message>
        <source>How they came, and their reports</source>
        <translation>Како су дошли и њихови извештаји</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>Име на рођењу</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Титула</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Није речено</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женски</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мушки</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>Интерполни</translation>
    </message>
    <message>
        <source>Gender, in their own words</source>
        <translation>Род, њиховим речима</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Како до њих</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Телефон на послу</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Други ред адресе</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Work and everyday life</source>
        <translation>Посао и свакодневица</translation>
    </message>
    <message>
        <source>Hours of sitting a day</source>
        <translation>Сати седења дневно</translation>
    </message>
    <message>
        <source>Sport and leisure</source>
        <translation>Спорт и слободно време</translation>
    </message>
    <message>
        <source>Handedness</source>
        <translation>Којом руком пише</translation>
    </message>
    <message>
        <source>Right-handed</source>
        <translation>Десном</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Левом</translation>
    </message>
    <message>
        <source>Both hands alike</source>
        <translation>Обема једнако</translation>
    </message>
    <message>
        <source>How they like to be treated</source>
        <translation>Какав третман воле</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Притисак</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Лаган</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средњи</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Јак</translation>
    </message>
    <message>
        <source>Position on the table</source>
        <translation>Положај на столу</translation>
    </message>
    <message>
        <source>Oils and other products</source>
        <translation>Уља и други препарати</translation>
    </message>
    <message>
        <source>Music or silence</source>
        <translation>Музика или тишина</translation>
    </message>
    <message>
        <source>Would rather be reached by</source>
        <translation>Најрадије преко</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Порука</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>Lan&amp;guage of forms and reports</source>
        <translation>&amp;Језик образаца и извештаја</translation>
    </message>
</context>
<context>
    <name>reliefbook::ClientHeader</name>
    <message>
        <source>called %1</source>
        <translation>зову га %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Измени</translation>
    </message>
    <message>
        <source>Edit name, birth date, contact</source>
        <translation>Измени име, датум рођења, контакт</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Извештај</translation>
    </message>
    <message>
        <source>New &amp;session</source>
        <translation>Нови &amp;третман</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Још</translation>
    </message>
    <message>
        <source>More to do with this client</source>
        <translation>Још радњи за овог клијента</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>У архиви</translation>
    </message>
</context>
<context>
    <name>reliefbook::ClientListDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
</context>
<context>
    <name>reliefbook::ClientListModel</name>
    <message>
        <source>Archived</source>
        <translation>У архиви</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>завршена %1</translation>
    </message>
    <message>
        <source>Last session %1</source>
        <translation>Последњи третман %1</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Још нема третмана</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Age and birth date</source>
        <translation>Године и датум рођења</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Последњи третман</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Серија третмана</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ознаке</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age, birth date</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>reliefbook::ClientListPage</name>
    <message>
        <source>Clients</source>
        <translation>Клијенти</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Нови</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Нови клијент</translation>
    </message>
    <message>
        <source>Search name, phone, birth date, town</source>
        <translation>Име, телефон, датум рођења, место</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Претрага клијената</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Опозови</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Нико није изабран</translation>
    </message>
    <message>
        <source>Choose a client in the list to see their course and the last session.</source>
        <translation>Изаберите клијента са списка да видите серију третмана и последњи третман.</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Нови клијент…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Отвори картон</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Нови третман</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Обриши клијента</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клијент</numerusform>
            <numerusform>%n клијента</numerusform>
            <numerusform>%n клијената</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Нико није нађен</translation>
    </message>
    <message>
        <source>No client here has “%1” in name, phone number, birth date or town.</source>
        <translation>Ниједан клијент овде нема „%1“ у имену, броју телефона, датуму рођења или месту.</translation>
    </message>
    <message>
        <source>Ne&amp;w client with this name</source>
        <translation>Но&amp;ви клијент с тим именом</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Још нема клијената</translation>
    </message>
    <message>
        <source>Whom you treat stands here, with their courses and sessions.</source>
        <translation>Овде су људи које третирате, са својим серијама и третманима.</translation>
    </message>
    <message>
        <source>A&amp;dd the first client</source>
        <translation>&amp;Додај првог клијента</translation>
    </message>
    <message>
        <source>Nobody is in a course</source>
        <translation>Нико није у серији третмана</translation>
    </message>
    <message>
        <source>Clients with a course that has not ended stand here.</source>
        <translation>Овде су клијенти чија серија третмана није завршена.</translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation>Архива је празна</translation>
    </message>
    <message>
        <source>Clients who no longer come can be archived; they leave the list and stay in the file.</source>
        <translation>Клијенти који више не долазе могу у архиву; нема их на списку, али картон остаје.</translation>
    </message>
    <message>
        <source>%1 is in the bin</source>
        <translation>У корпи: %1</translation>
    </message>
    <message>
        <source>With all courses and sessions. Undo brings everything back.</source>
        <translation>Са свим серијама и третманима. Опозивање враћа све.</translation>
    </message>
    <message>
        <source>Reading the clients…</source>
        <translation>Читају се клијенти…</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Од почетка</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Од краја</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>По&amp;ређај</translation>
    </message>
    <message>
        <source>Sort the clients</source>
        <translation>Поређај клијенте</translation>
    </message>
    <message>
        <source>Ca&amp;rds</source>
        <translation>&amp;Картице</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Табела</translation>
    </message>
    <message>
        <source>Show the clients as cards</source>
        <translation>Прикажи клијенте као картице</translation>
    </message>
    <message>
        <source>Show the clients as a table</source>
        <translation>Прикажи клијенте као табелу</translation>
    </message>
    <message>
        <source>Nobody is like this</source>
        <translation>Нико није такав</translation>
    </message>
    <message>
        <source>No client is all that is chosen above. With fewer filters there are more.</source>
        <translation>Ниједан клијент није све што је горе изабрано. Са мање филтера има их више.</translation>
    </message>
</context>
<context>
    <name>reliefbook::ClientPage</name>
    <message>
        <source>name and contact</source>
        <translation>име и контакт</translation>
    </message>
    <message>
        <source>course</source>
        <translation>серија третмана</translation>
    </message>
    <message>
        <source>new course</source>
        <translation>нова серија третмана</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Нова серија третмана</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Серија третмана</translation>
    </message>
    <message>
        <source>end of the course</source>
        <translation>крај серије третмана</translation>
    </message>
    <message>
        <source>going on with the course</source>
        <translation>наставак серије третмана</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Отвори третман</translation>
    </message>
    <message>
        <source>Move to course</source>
        <translation>Премести у серију</translation>
    </message>
    <message>
        <source>Put into course</source>
        <translation>Стави у серију</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клијент</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>Име и контакт</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;New course</source>
        <translation>&amp;Нова серија</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Још нема серије третмана</translation>
    </message>
    <message>
        <source>A course joins the sessions for one complaint, so that you both see what becomes of the pain.</source>
        <translation>Серија спаја третмане за једну тегобу, па обоје видите шта бива с болом.</translation>
    </message>
    <message>
        <source>Begin a &amp;course</source>
        <translation>Започни &amp;серију</translation>
    </message>
    <message>
        <source>Pain across the course</source>
        <translation>Бол током серије</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Шта је било</translation>
    </message>
    <message>
        <source>&amp;This course</source>
        <translation>&amp;Ова серија</translation>
    </message>
    <message>
        <source>E&amp;verything</source>
        <translation>&amp;Све</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Још нема третмана</translation>
    </message>
    <message>
        <source>Every session stands here with its pain before and after.</source>
        <translation>Овде стоји сваки третман с болом пре и после.</translation>
    </message>
    <message>
        <source>Be&amp;gin the first session</source>
        <translation>Запо&amp;чни први третман</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Нови третман</translation>
    </message>
    <message>
        <source>New session without a course</source>
        <translation>Нови третман ван серије</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Извештај о току</translation>
    </message>
    <message>
        <source>Edit name and contact</source>
        <translation>Измени име и контакт</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Обриши клијента</translation>
    </message>
    <message>
        <source>Edit course</source>
        <translation>Измени серију</translation>
    </message>
    <message>
        <source>Delete course</source>
        <translation>Обриши серију</translation>
    </message>
    <message>
        <source>End course</source>
        <translation>Заврши серију</translation>
    </message>
    <message>
        <source>Go on with the course</source>
        <translation>Настави серију</translation>
    </message>
    <message>
        <source>deleting the course</source>
        <translation>брисање серије третмана</translation>
    </message>
    <message>
        <source>attaching the session to a course</source>
        <translation>прикључење третмана серији</translation>
    </message>
    <message>
        <source>Earlier versions of name and contact…</source>
        <translation>Раније верзије имена и контакта…</translation>
    </message>
    <message>
        <source>Earlier versions of the course…</source>
        <translation>Раније верзије серије…</translation>
    </message>
    <message>
        <source>Who looked at it and changed it…</source>
        <translation>Ко је гледао и мењао…</translation>
    </message>
    <message>
        <source>Save everything about this client…</source>
        <translation>Сачувај све о овом клијенту…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Обриши заувек…</translation>
    </message>
    <message>
        <source>The use of these records is restricted</source>
        <translation>Коришћење ових података је ограничено</translation>
    </message>
    <message>
        <source>They are kept, but found by no search, changed by nobody and printed nowhere.</source>
        <translation>Чувају се, али их ниједна претрага не налази, нико их не мења и нигде се не штампају.</translation>
    </message>
    <message>
        <source>&amp;Lift…</source>
        <translation>&amp;Укини…</translation>
    </message>
    <message>
        <source>Lift the restriction…</source>
        <translation>Укини ограничење…</translation>
    </message>
    <message>
        <source>Restrict use…</source>
        <translation>Ограничи коришћење…</translation>
    </message>
    <message>
        <source>&amp;Intake</source>
        <translation>Пр&amp;ијем</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>Ново упозорење…</translation>
    </message>
    <message>
        <source>All alerts…</source>
        <translation>Сва упозорења…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Ознаке…</translation>
    </message>
    <message>
        <source>Search in what was written…</source>
        <translation>Претрага забележеног…</translation>
    </message>
    <message>
        <source>Make one file with another client…</source>
        <translation>Споји досије са другим клијентом…</translation>
    </message>
    <message>
        <source>Make two files again…</source>
        <translation>Раздвоји поново на два досијеа…</translation>
    </message>
    <message>
        <source>There is no intake yet</source>
        <translation>Пријема још нема</translation>
    </message>
    <message>
        <source>It comes before the first massage. What is to be minded then stands at every session.</source>
        <translation>Долази пре прве масаже. Оно на шта треба пазити затим стоји уз сваку сеансу.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Пријем</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Picture of the client…</source>
        <translation>Слика клијента…</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Уклони слику</translation>
    </message>
    <message>
        <source>Picture of the client</source>
        <translation>Слика клијента</translation>
    </message>
    <message>
        <source>taking the picture out</source>
        <translation>уклањање слике</translation>
    </message>
    <message>
        <source>Nothing of this happened. The chips above say what is shown.</source>
        <translation>Ништа од овога није било. Ознаке изнад кажу шта се приказује.</translation>
    </message>
    <message>
        <source>All that was in it is here. “Make two files again” parts them.</source>
        <translation>Све што је било у њему је овде. „Раздвоји поново на два досијеа“ их раздваја.</translation>
    </message>
    <message>
        <source>The file of %1 was joined into this one</source>
        <translation>Досије клијента %1 припојен је овом</translation>
    </message>
    <message numerus="yes">
        <source>Show earlier ones too: %n more</source>
        <translation>
            <numerusform>Прикажи и раније: још %n</numerusform>
            <numerusform>Прикажи и раније: још %n</numerusform>
            <numerusform>Прикажи и раније: још %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the timeline…</source>
        <translation>Штампај шта је било…</translation>
    </message>
    <message>
        <source>Save the timeline as PDF…</source>
        <translation>Сачувај шта је било као PDF…</translation>
    </message>
    <message>
        <source>There is something to be minded</source>
        <translation>Има нешто на шта треба пазити</translation>
    </message>
    <message>
        <source>Ask a therapist before anything is done for this client.</source>
        <translation>Питајте терапеута пре него што се за овог клијента било шта уради.</translation>
    </message>
    <message>
        <source>%1, what happened</source>
        <comment>the name of a file, of a client</comment>
        <translation>%1, шта је било</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Чување онога што се догодило</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <comment>the kinds of files</comment>
        <translation>Слике (%1)</translation>
    </message>
</context>
<context>
    <name>reliefbook::ClientPreview</name>
    <message>
        <source>No phone number or address yet.</source>
        <translation>Још нема телефона ни адресе.</translation>
    </message>
    <message>
        <source>first asked later</source>
        <translation>први пут питано касније</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Ништа није забележено.</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Отвори картон</translation>
    </message>
    <message>
        <source>New &amp;session</source>
        <translation>Нови &amp;третман</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Current course</source>
        <translation>Текућа серија</translation>
    </message>
    <message>
        <source>Pain at the start</source>
        <translation>Бол на почетку</translation>
    </message>
    <message>
        <source>Pain now, before sessions</source>
        <translation>Бол сада, пре третмана</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Третмани</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Последњи третман</translation>
    </message>
    <message>
        <source>Open s&amp;ession</source>
        <translation>Отвори &amp;третман</translation>
    </message>
</context>
<context>
    <name>reliefbook::ClientWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n година</numerusform>
            <numerusform>%n године</numerusform>
            <numerusform>%n година</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 од %n третмана</numerusform>
            <numerusform>%1 од %n третмана</numerusform>
            <numerusform>%1 од %n третмана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n третман</numerusform>
            <numerusform>%n третмана</numerusform>
            <numerusform>%n третмана</numerusform>
        </translation>
    </message>
    <message>
        <source>pain at the start %1</source>
        <translation>бол на почетку %1</translation>
    </message>
    <message>
        <source>pain before sessions from %1 to %2</source>
        <translation>бол пре третмана од %1 до %2</translation>
    </message>
</context>
<context>
    <name>reliefbook::ClosingDialog</name>
    <message>
        <source>The backup could not be made</source>
        <translation>Резервна копија није могла да се направи</translation>
    </message>
    <message>
        <source>%1 All you entered is stored in the practice itself; only this copy is missing. It is tried again when you open it.</source>
        <translation>%1 Све што сте унели сачувано је у самој ординацији; недостаје само ова копија. Покушава се поново кад је отворите.</translation>
    </message>
    <message>
        <source>&amp;Close without a backup</source>
        <translation>&amp;Затвори без резервне копије</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Затварање</translation>
    </message>
    <message>
        <source>Putting a copy in the second place</source>
        <translation>Копија се ставља на друго место</translation>
    </message>
    <message>
        <source>Making a backup before closing</source>
        <translation>Пре затварања се прави резервна копија</translation>
    </message>
    <message>
        <source>The backup on this computer is made and verified. The window closes by itself.</source>
        <translation>Резервна копија на овом рачунару је направљена и проверена. Прозор се затвара сам.</translation>
    </message>
    <message>
        <source>All you entered is stored already. The window closes by itself.</source>
        <translation>Све што сте унели већ је сачувано. Прозор се затвара сам.</translation>
    </message>
    <message>
        <source>Close &amp;now</source>
        <translation>Затвори &amp;одмах</translation>
    </message>
    <message>
        <source>Close without a &amp;backup</source>
        <translation>Затвори без &amp;резервне копије</translation>
    </message>
    <message>
        <source>The file of this practice is damaged</source>
        <translation>Датотека ове ординације је оштећена</translation>
    </message>
    <message>
        <source>No backup can be made of it, and nothing more is written to it. The earlier backups are kept. When you open the practice the next time, you can restore one of them.</source>
        <translation>Од ње се не може направити резервна копија и у њу се више ништа не уписује. Раније копије су сачуване. Кад следећи пут отворите ординацију, можете вратити једну од њих.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
</context>
<context>
    <name>reliefbook::Commands</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Као &amp;систем</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветле</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тамне</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Опозови: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Опозови</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Понови: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Понови</translation>
    </message>
    <message>
        <source>&amp;New practice…</source>
        <translation>&amp;Нова ординација…</translation>
    </message>
    <message>
        <source>&amp;Open a practice…</source>
        <translation>&amp;Отвори ординацију…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Закључај</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Изађи</translation>
    </message>
    <message>
        <source>&amp;Find a client or command</source>
        <translation>&amp;Нађи клијента или наредбу</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Данас</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Клијенти</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Подешавања</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>На&amp;пред</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Већа слова</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мања слова</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>&amp;Уобичајена величина слова</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Пречице на тастатури</translation>
    </message>
    <message>
        <source>Save a &amp;report for support…</source>
        <translation>Сачувај &amp;извештај за подршку…</translation>
    </message>
    <message>
        <source>&amp;About Reliefbook</source>
        <translation>&amp;О програму Reliefbook</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Датотека</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Отвори по&amp;ново</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Уређивање</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Иди</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Страница</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>При&amp;каз</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Боје</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Језик</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Помоћ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мени</translation>
    </message>
    <message>
        <source>New &amp;client…</source>
        <translation>Нови &amp;клијент…</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>Бе&amp;збедност</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>&amp;Именик</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates</source>
        <translation>Могући &amp;дупликати</translation>
    </message>
    <message>
        <source>For&amp;ms</source>
        <translation>&amp;Упитници</translation>
    </message>
    <message>
        <source>&amp;Rules of screening</source>
        <translation>&amp;Правила провере</translation>
    </message>
    <message>
        <source>Search &amp;notes</source>
        <translation>Претражи &amp;белешке</translation>
    </message>
</context>
<context>
    <name>reliefbook::ConditionRow</name>
    <message>
        <source>Always shown</source>
        <translation>Увек се пита</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Као што је сада</translation>
    </message>
    <message>
        <source>Shown if %1.</source>
        <translation>Пита се ако %1.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Било шта</translation>
    </message>
    <message>
        <source>Only &amp;if</source>
        <translation>Само &amp;ако</translation>
    </message>
    <message>
        <source>is ans&amp;wered with</source>
        <translation>&amp;одговор гласи</translation>
    </message>
    <message>
        <source>Only if this question</source>
        <translation>Само ако на ово питање</translation>
    </message>
    <message>
        <source>is answered with</source>
        <translation>одговор гласи</translation>
    </message>
</context>
<context>
    <name>reliefbook::ContactDialog</name>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>нови контакт</translation>
    </message>
    <message numerus="yes">
        <source>This contact stands in the files of %n client(s).</source>
        <translation>
            <numerusform>Овај контакт стоји у картону %n клијента.</numerusform>
            <numerusform>Овај контакт стоји у картонима %n клијента.</numerusform>
            <numerusform>Овај контакт стоји у картонима %n клијената.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This contact stands in %n note(s) of a doctor.</source>
        <translation>
            <numerusform>Овај контакт стоји у %n лекарској потврди.</numerusform>
            <numerusform>Овај контакт стоји у %n лекарске потврде.</numerusform>
            <numerusform>Овај контакт стоји у %n лекарских потврда.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is still needed</source>
        <translation>Контакт је још потребан</translation>
    </message>
    <message>
        <source>%1 Take it out there first.</source>
        <translation>%1 Прво га тамо уклоните.</translation>
    </message>
    <message>
        <source>deleting the contact</source>
        <translation>брисање контакта</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Нови контакт</translation>
    </message>
</context>
<context>
    <name>reliefbook::ContactForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Врста</translation>
    </message>
    <message>
        <source>Spe&amp;ciality</source>
        <translation>&amp;Специјалност</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Установа</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Е-пошта</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Напомена</translation>
    </message>
</context>
<context>
    <name>reliefbook::CountField</name>
    <message>
        <source>This can&apos;t be read as a whole number.</source>
        <translation>Ово се не чита као цео број.</translation>
    </message>
</context>
<context>
    <name>reliefbook::CourseButton</name>
    <message>
        <source>ended %1</source>
        <translation>завршена %1</translation>
    </message>
    <message>
        <source>Course %1, %2</source>
        <translation>Серија %1, %2</translation>
    </message>
    <message>
        <source>Course %1, %2, %3</source>
        <translation>Серија %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>reliefbook::CourseCard</name>
    <message>
        <source>Course</source>
        <translation>Серија</translation>
    </message>
    <message>
        <source>This session belongs to no course. In a course its scores make a line that shows what lasts.</source>
        <translation>Овај третман не припада ниједној серији. У серији његове оцене чине линију која показује шта траје.</translation>
    </message>
    <message>
        <source>Attach to a &amp;course…</source>
        <translation>Прикључи &amp;серији…</translation>
    </message>
</context>
<context>
    <name>reliefbook::CourseChartsView</name>
    <message>
        <source>&amp;All areas</source>
        <translation>&amp;Све области</translation>
    </message>
    <message>
        <source>Area shown</source>
        <translation>Приказана област</translation>
    </message>
</context>
<context>
    <name>reliefbook::CourseForm</name>
    <message>
        <source>&amp;Main area</source>
        <translation>&amp;Главна област</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Назив</translation>
    </message>
    <message>
        <source>Starts &amp;on</source>
        <translation>&amp;Почиње</translation>
    </message>
    <message>
        <source>En&amp;ded on</source>
        <translation>&amp;Завршена</translation>
    </message>
    <message>
        <source>&amp;Planned sessions</source>
        <translation>П&amp;ланирано третмана</translation>
    </message>
    <message>
        <source>Goal: pain &amp;before a session (0 to 10)</source>
        <translation>Циљ: &amp;бол пре третмана (0 до 10)</translation>
    </message>
    <message>
        <source>&amp;Goal in words</source>
        <translation>&amp;Циљ речима</translation>
    </message>
    <message>
        <source>S&amp;ummary at the end</source>
        <translation>Закључак на &amp;крају</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Серија третмана</translation>
    </message>
</context>
<context>
    <name>reliefbook::CourseOverview</name>
    <message>
        <source>Average pain at the start</source>
        <translation>Просечан бол на почетку</translation>
    </message>
    <message>
        <source>Pain at the start</source>
        <translation>Бол на почетку</translation>
    </message>
    <message>
        <source>first asked after the course began</source>
        <translation>први пут питано после почетка серије</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>још није питано</translation>
    </message>
    <message>
        <source>Average pain now</source>
        <translation>Просечан бол сада</translation>
    </message>
    <message>
        <source>Pain now, before sessions</source>
        <translation>Бол сада, пре третмана</translation>
    </message>
    <message numerus="yes">
        <source>median of the last %n score(s)</source>
        <translation>
            <numerusform>последња %n оцена</numerusform>
            <numerusform>медијана последње %n оцене</numerusform>
            <numerusform>медијана последњих %n оцена</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a score before two sessions</source>
        <translation>потребна је оцена пре два третмана</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Третмани</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>још ниједан</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>последњи %1</translation>
    </message>
    <message>
        <source>Relief in a session</source>
        <translation>Олакшање на третману</translation>
    </message>
    <message numerus="yes">
        <source>median of %n session(s)</source>
        <translation>
            <numerusform>на %n третману</numerusform>
            <numerusform>медијана %n третмана</numerusform>
            <numerusform>медијана %n третмана</numerusform>
        </translation>
    </message>
    <message>
        <source>needs scores before and after</source>
        <translation>потребне су оцене пре и после</translation>
    </message>
    <message>
        <source>Kept until the next</source>
        <translation>Задржано до следећег</translation>
    </message>
    <message numerus="yes">
        <source>over %n interval(s)</source>
        <translation>
            <numerusform>на %n размаку</numerusform>
            <numerusform>на %n размака</numerusform>
            <numerusform>на %n размака</numerusform>
        </translation>
    </message>
    <message>
        <source>needs three intervals with relief</source>
        <translation>потребна су три размака с олакшањем</translation>
    </message>
</context>
<context>
    <name>reliefbook::DayField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Изабери у календару</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Тај дан не постоји.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Недостаје година.</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a day. Write it like %1.</source>
        <translation>Ово се не чита као датум. Напишите га овако: %1</translation>
    </message>
</context>
<context>
    <name>reliefbook::DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation>Именик</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клијент</numerusform>
            <numerusform>%n клијента</numerusform>
            <numerusform>%n клијената</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Још никог</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Нико се тако не зове</translation>
    </message>
    <message>
        <source>Here stand doctors, who refers clients, guardians and who pays: once for all clients.</source>
        <translation>Овде стоје лекари, ко упућује клијенте, старатељи и ко плаћа: једном за све клијенте.</translation>
    </message>
    <message>
        <source>The directory is searched for names, places, organisations and telephone numbers.</source>
        <translation>У именику се траже имена, места, установе и бројеви телефона.</translation>
    </message>
    <message>
        <source>Enter a &amp;new contact</source>
        <translation>Унеси &amp;нови контакт</translation>
    </message>
    <message>
        <source>Doctors and others around your clients. What is changed here holds in every client&apos;s file.</source>
        <translation>Лекари и други уз ваше клијенте. Што се овде измени важи у картону сваког клијента.</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Претражи именик</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Нови контакт…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Нови контакт…</translation>
    </message>
</context>
<context>
    <name>reliefbook::DistinctDialog</name>
    <message>
        <source>said on %1</source>
        <comment>a day</comment>
        <translation>речено: %1</translation>
    </message>
    <message>
        <source>comparing two clients after all</source>
        <translation>ипак упореди два клијента</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Различите особе</translation>
    </message>
    <message>
        <source>Known to be different people</source>
        <translation>Познати као различите особе</translation>
    </message>
    <message>
        <source>They are left out of the possible duplicates, however much they look alike.</source>
        <translation>Изостављени су из могућих дупликата, ма колико били слични.</translation>
    </message>
    <message>
        <source>Compare after &amp;all…</source>
        <translation>&amp;Ипак упореди…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
</context>
<context>
    <name>reliefbook::DocumentDialog</name>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>deleting the document</source>
        <translation>брисање документа</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
</context>
<context>
    <name>reliefbook::DocumentForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назив</translation>
    </message>
    <message>
        <source>&amp;Day of the document</source>
        <translation>&amp;Датум документа</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>На&amp;помена</translation>
    </message>
</context>
<context>
    <name>reliefbook::DocumentView</name>
    <message>
        <source>This PDF can&apos;t be shown here</source>
        <translation>Овај PDF не може овде да се прикаже</translation>
    </message>
    <message>
        <source>It is broken, locked by a password, or the program that draws it is not there. It is kept as it is: save a copy, or open it in another program.</source>
        <translation>Оштећен је, закључан лозинком, или нема програма који га црта. Чува се какав јесте: сачувајте копију или га отворите другим програмом.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ништа није изабрано</translation>
    </message>
    <message>
        <source>Choose a document in the list to see it here.</source>
        <translation>Изаберите документ са списка да бисте га видели овде.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be shown here</source>
        <translation>Оваква датотека не може овде да се прикаже</translation>
    </message>
    <message>
        <source>It is kept as it is. Open it in another program, or save a copy.</source>
        <translation>Чува се каква јесте. Отворите је другим програмом или сачувајте копију.</translation>
    </message>
    <message>
        <source>It is kept as it is. Save a copy to look at it elsewhere.</source>
        <translation>Чува се каква јесте. Сачувајте копију да бисте је погледали другде.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown here</source>
        <translation>Ова слика не може овде да се прикаже</translation>
    </message>
    <message>
        <source>It is broken, or larger than can be drawn. It is kept as it is: save a copy.</source>
        <translation>Оштећена је, или већа него што се може нацртати. Чува се каква јесте: сачувајте копију.</translation>
    </message>
    <message>
        <source>This document can&apos;t be read</source>
        <translation>Овај документ не може да се прочита</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страна %1 од %2</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <comment>a document</comment>
        <translation>%1, страна %2 од %3</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Претходна страна</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следећа страна</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Веће</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мање</translation>
    </message>
</context>
<context>
    <name>reliefbook::DocumentWords</name>
    <message>
        <source>Picture</source>
        <translation>Слика</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF документ</translation>
    </message>
    <message>
        <source>Document of an office program</source>
        <translation>Документ канцеларијског програма</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Филм</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотека</translation>
    </message>
    <message>
        <source>This is a folder, or it is not there any more.</source>
        <translation>Ово је фасцикла, или га више нема.</translation>
    </message>
    <message>
        <source>The computer does not let it be read. It may be open in another program.</source>
        <translation>Рачунар не дозвољава читање. Можда је отворено у другом програму.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>У овој датотеци нема ничега.</translation>
    </message>
    <message>
        <source>It has %1, and %2 is the most. Save it smaller, or scan it with a lower resolution.</source>
        <translation>Има %1, а највише може %2. Сачувајте је мању или скенирајте у нижој резолуцији.</translation>
    </message>
    <message>
        <source>This is a program, or starts one. Programs are not kept with a client.</source>
        <translation>Ово је програм, или покреће програм. Програми се не чувају уз клијента.</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. PNG and JPEG can.</source>
        <translation>Ово није слика која се овде може прочитати. PNG и JPEG могу.</translation>
    </message>
</context>
<context>
    <name>reliefbook::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>%1, documents</source>
        <comment>of a client</comment>
        <translation>%1, документи</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Додавање докумената</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Све датотеке (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Чување копије</translation>
    </message>
    <message>
        <source>Open it in another program?</source>
        <translation>Отворити другим програмом?</translation>
    </message>
    <message>
        <source>A copy that is not encrypted is made for it. It is removed when the practice is locked or closed; what is changed in it is not kept here.</source>
        <translation>За то се прави копија која није шифрована. Уклања се када се пракса закључа или затвори; измене у њој се овде не чувају.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отвори</translation>
    </message>
    <message>
        <source>deleting the document</source>
        <translation>брисање документа</translation>
    </message>
    <message>
        <source>What %1 brought along. It lies in the encrypted file of the practice.</source>
        <comment>a client</comment>
        <translation>Шта је клијент %1 донео. Налази се у шифрованој датотеци праксе.</translation>
    </message>
    <message>
        <source>The use of these records is restricted</source>
        <translation>Коришћење ових података је ограничено</translation>
    </message>
    <message>
        <source>Nothing is added, changed or saved elsewhere until that ends.</source>
        <translation>Док то траје, ништа се не додаје, не мења и не чува другде.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n докумената</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Додај…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Додај документе…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сачувај копију…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>Отвори другим програмом…</translation>
    </message>
    <message>
        <source>Name, day and note…</source>
        <translation>Назив, датум и напомена…</translation>
    </message>
    <message>
        <source>Delete the document</source>
        <translation>Обриши документ</translation>
    </message>
    <message>
        <source>Client&apos;s file</source>
        <translation>Картон клијента</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Још нема докумената</translation>
    </message>
    <message>
        <source>Letters, findings and pictures that a client brings along: drag them here, or choose those a scanner has put into a folder.</source>
        <translation>Писма, налази и слике које клијент донесе: превуците их овде или изаберите оне које је скенер ставио у фасциклу.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Изабери датотеке…</translation>
    </message>
</context>
<context>
    <name>reliefbook::DuplicatesPage</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Могући дупликати</translation>
    </message>
    <message>
        <source>Comparing the clients</source>
        <translation>Упоређивање клијената</translation>
    </message>
    <message>
        <source>One file was made of two</source>
        <translation>Од два досијеа настао је један</translation>
    </message>
    <message>
        <source>All of it is in the file of %1 now.</source>
        <translation>Све је сада у досијеу %1.</translation>
    </message>
    <message>
        <source>Clients who may be in the file twice, by name, birth date, telephone and e-mail.</source>
        <translation>Клијенти који су можда уписани двапут, по имену, датуму рођења, телефону и е-пошти.</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Можда иста особа</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Изгледа да нико није уписан двапут</translation>
    </message>
    <message>
        <source>Two clients of the same name and birth date, for example, would stand here.</source>
        <translation>Овде би стајала, на пример, два клијента истог имена и датума рођења.</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Упореди…</translation>
    </message>
    <message>
        <source>Compare the two files…</source>
        <translation>Упореди два досијеа…</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;Није иста особа</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Није иста особа</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are known to be different people</source>
        <translation>
            <numerusform>%n пар су познате као различите особе</numerusform>
            <numerusform>%n пара су познати као различите особе</numerusform>
            <numerusform>%n парова су познати као различите особе</numerusform>
        </translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>није иста особа</translation>
    </message>
    <message>
        <source>Left out of this list from now on. This can be taken back below.</source>
        <translation>Убудуће се изоставља са овог списка. То се може повући испод списка.</translation>
    </message>
</context>
<context>
    <name>reliefbook::EditWords</name>
    <message>
        <source>One line of text</source>
        <translation>Један ред текста</translation>
    </message>
    <message>
        <source>Several lines of text</source>
        <translation>Више редова текста</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Број</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>Један од више одговора</translation>
    </message>
    <message>
        <source>Any of several answers</source>
        <translation>Више одговора по избору</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или не</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 до 10</translation>
    </message>
    <message>
        <source>Marks on the body</source>
        <translation>Ознаке на телу</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Потпис</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Текст за читање</translation>
    </message>
    <message>
        <source>Form without a title</source>
        <translation>Упитник без наслова</translation>
    </message>
    <message>
        <source>Group without a title</source>
        <translation>Група без наслова</translation>
    </message>
    <message>
        <source>Question without words</source>
        <translation>Питање без речи</translation>
    </message>
    <message>
        <source>Answer without words</source>
        <translation>Одговор без речи</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between two conditions</comment>
        <translation>, и </translation>
    </message>
    <message>
        <source>, or </source>
        <comment>between two conditions</comment>
        <translation>, или </translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>a condition</comment>
        <translation>није: %1</translation>
    </message>
    <message>
        <source>“%1” is answered with %2</source>
        <translation>на „%1“ је одговорено %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two answers</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>“%1” is %2 or more</source>
        <translation>„%1“ је %2 или више</translation>
    </message>
    <message>
        <source>“%1” is %2 or less</source>
        <translation>„%1“ је %2 или мање</translation>
    </message>
    <message>
        <source>“%1” is answered</source>
        <translation>на „%1“ је одговорено</translation>
    </message>
    <message numerus="yes">
        <source>the client is %n year(s) old or older</source>
        <translation>
            <numerusform>клијент има %n годину или више</numerusform>
            <numerusform>клијент има %n године или више</numerusform>
            <numerusform>клијент има %n година или више</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the client is %n year(s) old or younger</source>
        <translation>
            <numerusform>клијент има %n годину или мање</numerusform>
            <numerusform>клијент има %n године или мање</numerusform>
            <numerusform>клијент има %n година или мање</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n day(s) ago or longer</source>
        <translation>
            <numerusform>„%1“ је било пре %n дан или раније</numerusform>
            <numerusform>„%1“ је било пре %n дана или раније</numerusform>
            <numerusform>„%1“ је било пре %n дана или раније</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n day(s) ago or less</source>
        <translation>
            <numerusform>„%1“ је било пре највише %n дан</numerusform>
            <numerusform>„%1“ је било пре највише %n дана</numerusform>
            <numerusform>„%1“ је било пре највише %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its name inside the program does not hold.</source>
        <translation>%1: име унутар програма не ваља.</translation>
    </message>
    <message>
        <source>%1: it is there twice.</source>
        <translation>%1: постоји двапут.</translation>
    </message>
    <message>
        <source>%1: there is no question in it yet.</source>
        <translation>%1: још нема ниједног питања.</translation>
    </message>
    <message>
        <source>%1: there is no answer to choose yet.</source>
        <translation>%1: још нема одговора за избор.</translation>
    </message>
    <message>
        <source>%1: the smallest number is above the largest.</source>
        <translation>%1: најмањи број је већи од највећег.</translation>
    </message>
    <message>
        <source>%1: an answer that stands alone is gone.</source>
        <translation>%1: нема више одговора који стоји сам.</translation>
    </message>
    <message>
        <source>%1: questions after a signature would not be signed. Move it to the end.</source>
        <translation>%1: питања после потписа не би била потписана. Померите га на крај.</translation>
    </message>
    <message>
        <source>%1: the question it depends on is gone.</source>
        <translation>%1: нема више питања од којег зависи.</translation>
    </message>
    <message>
        <source>%1: it depends on a question that comes only afterwards.</source>
        <translation>%1: зависи од питања које долази тек касније.</translation>
    </message>
    <message>
        <source>%1: it depends on a question that is shown only where this one is.</source>
        <translation>%1: зависи од питања које се пита само уз ово.</translation>
    </message>
    <message>
        <source>%1: the question it depends on is answered in another way.</source>
        <translation>%1: на питање од којег зависи одговара се на други начин.</translation>
    </message>
    <message>
        <source>%1: the answer it depends on is gone.</source>
        <translation>%1: нема више одговора од којег зависи.</translation>
    </message>
    <message>
        <source>%1: its score counts what is no number.</source>
        <translation>%1: резултат рачуна оно што није број.</translation>
    </message>
    <message>
        <source>In no language is everything said.</source>
        <translation>Ни на једном језику није све речено.</translation>
    </message>
    <message>
        <source>The form has no title in %1.</source>
        <translation>Упитник нема наслов на језику: %1.</translation>
    </message>
    <message>
        <source>%1: words are missing in %2.</source>
        <translation>%1: недостају речи на језику: %2.</translation>
    </message>
    <message>
        <source>%1: an answer has no words in %2.</source>
        <translation>%1: један одговор нема речи на језику: %2.</translation>
    </message>
    <message>
        <source>%1: words in %2 for what is not there.</source>
        <translation>%1: на језику %2 стоје речи за нешто чега нема.</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Дошао са програмом</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Направљен овде</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Измењен овде</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Из датотеке</translation>
    </message>
    <message>
        <source>%1: it asks only where, but not on a body map.</source>
        <translation>%1: пита само где, али не на мапи тела.</translation>
    </message>
    <message>
        <source>%1: a form is signed once, and there is a signature before this one.</source>
        <translation>%1: образац се потписује једном, а потпис већ постоји пре овог.</translation>
    </message>
    <message>
        <source>the client is female</source>
        <translation>клијент је женског пола</translation>
    </message>
    <message>
        <source>the client is male</source>
        <translation>клијент је мушког пола</translation>
    </message>
    <message>
        <source>the client is intersex</source>
        <translation>клијент је интерсекс</translation>
    </message>
</context>
<context>
    <name>reliefbook::EditorPage</name>
    <message>
        <source>words of the form</source>
        <translation>речи упитника</translation>
    </message>
    <message>
        <source>Asked in another case now</source>
        <translation>Сада се пита у другом случају</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) or group(s) depended on what is gone: look when they are asked.</source>
        <translation>
            <numerusform>%n питање или група је зависила од онога чега више нема: погледајте када се пита.</numerusform>
            <numerusform>%n питања или групе су зависила од онога чега више нема: погледајте када се питају.</numerusform>
            <numerusform>%n питања или група је зависило од онога чега више нема: погледајте када се питају.</numerusform>
        </translation>
    </message>
    <message>
        <source>a new question</source>
        <translation>ново питање</translation>
    </message>
    <message>
        <source>a new group</source>
        <translation>нова група</translation>
    </message>
    <message>
        <source>a copy in the form</source>
        <translation>копија у упитнику</translation>
    </message>
    <message>
        <source>deleting a group</source>
        <translation>брисање групе</translation>
    </message>
    <message>
        <source>deleting a question</source>
        <translation>брисање питања</translation>
    </message>
    <message>
        <source>moving in the form</source>
        <translation>премештање у упитнику</translation>
    </message>
    <message>
        <source>using the form</source>
        <translation>употреба упитника</translation>
    </message>
    <message>
        <source>dropping the changes</source>
        <translation>одбацивање измена</translation>
    </message>
    <message>
        <source>Version %1 is in use. What you change is kept in a draft.</source>
        <translation>У употреби је верзија %1. Оно што измените чува се у нацрту.</translation>
    </message>
    <message>
        <source>Saved as you type. Nobody is asked this form until you use it.</source>
        <translation>Чува се док куцате. Нико неће бити питан док упитник не употребите.</translation>
    </message>
    <message>
        <source>Saved as you type. Until you use the changes, clients are asked version %1.</source>
        <translation>Чува се док куцате. Док измене не употребите, клијенти одговарају на верзију %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be mended: %n</source>
        <translation>
            <numerusform>За поправку: %n</numerusform>
            <numerusform>За поправку: %n</numerusform>
            <numerusform>За поправку: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No second language</source>
        <translation>Без другог језика</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Додај питање</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Додај групу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Помери навише</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Помери наниже</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>Употреби ову верзију</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Одбаци измене</translation>
    </message>
    <message>
        <source>Use this &amp;version</source>
        <translation>Употреби ову &amp;верзију</translation>
    </message>
    <message>
        <source>Drop the &amp;changes</source>
        <translation>Одбаци &amp;измене</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an act and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Уређивање</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Преглед</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Први језик</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Други језик</translation>
    </message>
    <message>
        <source>Groups and questions</source>
        <translation>Групе и питања</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>За поправку</translation>
    </message>
    <message>
        <source>You can only read this</source>
        <translation>Ово можете само да читате</translation>
    </message>
    <message>
        <source>Forms are changed by those who treat clients.</source>
        <translation>Упитнике мењају они који раде са клијентима.</translation>
    </message>
</context>
<context>
    <name>reliefbook::EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Обриши заувек</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>Обрисати овог клијента заувек</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n client(s) for good</source>
        <translation>
            <numerusform>Обрисати %n клијента заувек</numerusform>
            <numerusform>Обрисати %n клијента заувек</numerusform>
            <numerusform>Обрисати %n клијената заувек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>what goes: 2 courses, 12 sessions and 24 scores</comment>
        <translation>%1, %2 и %3</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n серија третмана</numerusform>
            <numerusform>%n серије третмана</numerusform>
            <numerusform>%n серија третмана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n третман</numerusform>
            <numerusform>%n третмана</numerusform>
            <numerusform>%n третмана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n оцена</numerusform>
            <numerusform>%n оцене</numerusform>
            <numerusform>%n оцена</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: name and contact, %2, and every earlier version of them.</source>
        <translation>%1: име и контакт, %2, и све њихове раније верзије.</translation>
    </message>
    <message>
        <source>These records must be kept until %1</source>
        <translation>Ови подаци се морају чувати до %1</translation>
    </message>
    <message>
        <source>Until then their use can be restricted: found by no search, changed by nobody, printed nowhere.</source>
        <translation>Дотле се њихово коришћење може ограничити: ниједна претрага их не налази, нико их не мења, нигде се не штампају.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back</source>
        <translation>Ово се не може опозвати</translation>
    </message>
    <message>
        <source>No undo and no bin brings it back. The practice&apos;s file is written anew without it; a moment&apos;s patience.</source>
        <translation>Не враћају га ни опозив ни канта. Датотека ординације се поново пише без њега; треба мало стрпљења.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Обрисано</translation>
    </message>
    <message>
        <source>The records are gone, but the file could not be written anew. Erase somebody else or change the passphrase later, which does it too.</source>
        <translation>Података више нема, али датотека није могла да се напише изнова. Касније обришите неког другог или промените лозинку, што чини исто.</translation>
    </message>
    <message>
        <source>The records are gone and the file is written anew, but no new backup could be made. Make one soon.</source>
        <translation>Података више нема и датотека је написана изнова, али нова резервна копија није могла да се направи. Направите је ускоро.</translation>
    </message>
    <message>
        <source>The records are gone, the file is written anew, and a new backup was made and verified.</source>
        <translation>Података више нема, датотека је написана изнова, а нова резервна копија је направљена и проверена.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Зашто</translation>
    </message>
    <message>
        <source>The client asked for it</source>
        <translation>Клијент је то тражио</translation>
    </message>
    <message>
        <source>The time for which records are kept is over</source>
        <translation>Истекло је време чувања података</translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation>Унето је грешком</translation>
    </message>
    <message>
        <source>&amp;Type the name, %1, to confirm</source>
        <translation>&amp;Укуцајте име, %1, за потврду</translation>
    </message>
    <message>
        <source>&amp;Type the number of clients, %1, to confirm</source>
        <translation>&amp;Укуцајте број клијената, %1, за потврду</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>Обриши &amp;заувек</translation>
    </message>
    <message>
        <source>&amp;Restrict instead…</source>
        <translation>Радије о&amp;граничи…</translation>
    </message>
    <message>
        <source>Save the ce&amp;rtificate…</source>
        <translation>Сачувај &amp;потврду…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Making a backup before</source>
        <translation>Прави се резервна копија пре брисања</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>Датотека се пише изнова</translation>
    </message>
    <message>
        <source>Making a new backup</source>
        <translation>Прави се нова резервна копија</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Сачувај потврду</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF датотека (*.pdf)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сачувано</translation>
    </message>
    <message>
        <source>Erased for good: %1</source>
        <translation>Обрисано заувек: %1</translation>
    </message>
    <message numerus="yes">
        <source>Erased for good: %n client(s)</source>
        <translation>
            <numerusform>Обрисано заувек: %n клијент</numerusform>
            <numerusform>Обрисано заувек: %n клијента</numerusform>
            <numerusform>Обрисано заувек: %n клијената</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: name and contact, and every earlier version of them.</source>
        <translation>%1: име и контакт, и све њихове раније верзије.</translation>
    </message>
    <message>
        <source>Backup of %1: makes way for newer ones by %2</source>
        <translation>Резервна копија од %1: уступа место новијима до %2</translation>
    </message>
    <message>
        <source>Kept when the passphrase was changed, %1: goes by %2</source>
        <translation>Сачувано при промени лозинке, %1: нестаје до %2</translation>
    </message>
    <message>
        <source>Kept when a backup was restored, %1: stays until you remove it</source>
        <translation>Сачувано при враћању резервне копије, %1: остаје док је не уклоните</translation>
    </message>
    <message>
        <source>Should one go sooner, remove it on the Safety page.</source>
        <translation>Ако нека треба раније да нестане, уклоните је на страници Безбедност.</translation>
    </message>
    <message>
        <source>They make way for newer ones by %1; on the Safety page they can be removed sooner.</source>
        <translation>Уступају место новијима до %1; на страници Безбедност могу се уклонити раније.</translation>
    </message>
    <message>
        <source>What was kept when a backup was restored stays until you remove it there.</source>
        <translation>Што је сачувано при враћању резервне копије остаје док га тамо не уклоните.</translation>
    </message>
    <message>
        <source>Looking which older copies hold these records…</source>
        <translation>Тражи се које старије копије садрже ове податке…</translation>
    </message>
    <message>
        <source>No older copy that the program knows of holds these records.</source>
        <translation>Ниједна старија копија за коју програм зна не садржи ове податке.</translation>
    </message>
    <message numerus="yes">
        <source>%n older encrypted copy(ies) still hold these records.</source>
        <translation>
            <numerusform>%n старија шифрована копија још садржи ове податке.</numerusform>
            <numerusform>%n старије шифроване копије још садрже ове податке.</numerusform>
            <numerusform>%n старијих шифрованих копија још садржи ове податке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older encrypted copy(ies) will still hold these records.</source>
        <translation>
            <numerusform>%n старија шифрована копија и даље ће садржати ове податке.</numerusform>
            <numerusform>%n старије шифроване копије и даље ће садржати ове податке.</numerusform>
            <numerusform>%n старијих шифрованих копија и даље ће садржати ове податке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where one is restored, they are erased in it again.</source>
        <translation>Ако се нека врати, у њој се поново бришу.</translation>
    </message>
    <message>
        <source>The second place for backups is not there now; what lies in it is not counted.</source>
        <translation>Друго место за резервне копије сада није доступно; оно што је на њему није урачунато.</translation>
    </message>
    <message>
        <source>%1: name and contact, all courses, sessions and scores, and every earlier version of them.</source>
        <translation>%1: име и подаци за контакт, све серије третмана, третмани и оцене, и свака њихова ранија верзија.</translation>
    </message>
    <message>
        <source>Change the r&amp;ule…</source>
        <translation>П&amp;ромени правило…</translation>
    </message>
    <message numerus="yes">
        <source>The practice keeps records for %n year(s). For whom was not yet %1, these begin on the day they are.</source>
        <translation>
            <numerusform>Ординација чува податке %n годину. За онога ко још није имао %1, она почиње на дан кад их напуни.</numerusform>
            <numerusform>Ординација чува податке %n године. За онога ко још није имао %1, оне почињу на дан кад их напуни.</numerusform>
            <numerusform>Ординација чува податке %n година. За онога ко још није имао %1, оне почињу на дан кад их напуни.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The practice keeps records for %n year(s) after the last treatment, here the one of %1.</source>
        <translation>
            <numerusform>Ординација чува податке %n годину после последњег третмана, овде оног од %1.</numerusform>
            <numerusform>Ординација чува податке %n године после последњег третмана, овде оног од %1.</numerusform>
            <numerusform>Ординација чува податке %n година после последњег третмана, овде оног од %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was a session entered by mistake? Declare it void, or move it to whom it belongs to: then it holds nobody&apos;s records.</source>
        <translation>Да ли је неки третман унет грешком? Прогласите га неважећим, или га преместите ономе чији је: тада ничије податке не задржава.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Брисање заувек</translation>
    </message>
</context>
<context>
    <name>reliefbook::ExportDialog</name>
    <message>
        <source>Save everything</source>
        <translation>Сачувај све</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Све о особи %1</translation>
    </message>
    <message>
        <source>Everything of the practice</source>
        <translation>Све из ординације</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клијент</numerusform>
            <numerusform>%n клијента</numerusform>
            <numerusform>%n клијената</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n серија третмана</numerusform>
            <numerusform>%n серије третмана</numerusform>
            <numerusform>%n серија третмана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n третман</numerusform>
            <numerusform>%n третмана</numerusform>
            <numerusform>%n третмана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n оцена</numerusform>
            <numerusform>%n оцене</numerusform>
            <numerusform>%n оцена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) from the bin</source>
        <translation>
            <numerusform>%n запис из канте</numerusform>
            <numerusform>%n записа из канте</numerusform>
            <numerusform>%n записа из канте</numerusform>
        </translation>
    </message>
    <message>
        <source>with every earlier version and who did what with them.</source>
        <translation>са свим ранијим верзијама и с тим ко је шта с њима урадио.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are not signed, and marked so.</source>
        <translation>
            <numerusform>%n третман није потписан, и тако је означен.</numerusform>
            <numerusform>%n третмана нису потписана, и тако су означена.</numerusform>
            <numerusform>%n третмана није потписано, и тако су означени.</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not be encrypted</source>
        <translation>Неће бити шифровано</translation>
    </message>
    <message>
        <source>Whoever has the folder can read it. A backup is the better copy for yourself; this is for handing over, and for another program.</source>
        <translation>Ко има фасциклу, може да је чита. За вас је резервна копија боља; ово је за предају и за други програм.</translation>
    </message>
    <message>
        <source>As &amp;what</source>
        <translation>Као &amp;шта</translation>
    </message>
    <message>
        <source>JSON and tables (CSV)</source>
        <translation>JSON и табеле (CSV)</translation>
    </message>
    <message>
        <source>JSON, from which the same practice can be made again</source>
        <translation>JSON, од ког се иста ординација може поново направити</translation>
    </message>
    <message>
        <source>Tables (CSV) for a spreadsheet</source>
        <translation>Табеле (CSV) за табеларни програм</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Choose where and &amp;save…</source>
        <translation>Изаберите где и &amp;сачувајте…</translation>
    </message>
    <message>
        <source>%1 - everything - %2</source>
        <translation>%1 - све - %2</translation>
    </message>
    <message>
        <source>The folder is made in</source>
        <translation>Фасцикла се прави у</translation>
    </message>
    <message>
        <source>Writing the folder</source>
        <translation>Записује се фасцикла</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n record(s)</source>
        <translation>
            <numerusform>Сачувано: %n запис</numerusform>
            <numerusform>Сачувано: %n записа</numerusform>
            <numerusform>Сачувано: %n записа</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Прикажи &amp;фасциклу</translation>
    </message>
    <message>
        <source>Counting what there is</source>
        <translation>Броји се шта све постоји</translation>
    </message>
    <message>
        <source>Everything about this client</source>
        <translation>Све о овом клијенту</translation>
    </message>
</context>
<context>
    <name>reliefbook::FileNotices</name>
    <message>
        <source>Only to look at</source>
        <translation>Само за гледање</translation>
    </message>
    <message>
        <source>The file of this practice is damaged</source>
        <translation>Датотека ове ординације је оштећена</translation>
    </message>
    <message>
        <source>This is the restored backup</source>
        <translation>Ово је враћена резервна копија</translation>
    </message>
    <message>
        <source>Older backups stay until the practice is opened the next time.</source>
        <translation>Старије резервне копије остају док се ординација следећи пут не отвори.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1. Older backups stay until the practice is opened the next time.</source>
        <translation>Оно што је било пре тога чува се као %1. Старије резервне копије остају док се ординација следећи пут не отвори.</translation>
    </message>
    <message>
        <source>The beginning of the file was damaged and was mended</source>
        <translation>Почетак датотеке је био оштећен и поправљен је</translation>
    </message>
    <message>
        <source>Nothing is missing. A disk that does this may do it again: make a backup on another one.</source>
        <translation>Ништа не недостаје. Диск коме се то деси може то да понови: направите резервну копију на другом.</translation>
    </message>
    <message>
        <source>The small file beside the practice was made anew</source>
        <translation>Мала датотека поред ординације направљена је изнова</translation>
    </message>
    <message>
        <source>It ends in .info and helps to notice an older copy and to mend the file. If you did not copy the practice here, somebody removed it.</source>
        <translation>Завршава се на .info и помаже да се примети старија копија и да се датотека поправи. Ако нисте ви копирали ординацију овамо, неко ју је уклонио.</translation>
    </message>
    <message>
        <source>There are conflict copies beside the practice</source>
        <translation>Поред ординације има сукобљених копија</translation>
    </message>
    <message>
        <source>A program that keeps folders in step made them (%1). This may not be the file with your last entries.</source>
        <translation>Направио их је програм који усклађује фасцикле (%1). Ово можда није датотека с вашим последњим уписима.</translation>
    </message>
    <message>
        <source>On this disk the file can&apos;t be kept from other users</source>
        <translation>На овом диску датотека не може да се сакрије од других корисника</translation>
    </message>
    <message>
        <source>It is encrypted all the same. A folder of this computer&apos;s own disk is a better place for it; sticks are for backups.</source>
        <translation>Она је свеједно шифрована. Фасцикла на диску овог рачунара боље је место за њу; меморијски штапићи су за резервне копије.</translation>
    </message>
    <message>
        <source>It is not known whether this place is safe for a practice</source>
        <translation>Не зна се да ли је ово место безбедно за ординацију</translation>
    </message>
    <message>
        <source>A program stands between it and the disk (%1). A folder of this computer&apos;s own disk is a better place.</source>
        <translation>Између ње и диска стоји програм (%1). Фасцикла на диску овог рачунара је боље место.</translation>
    </message>
    <message>
        <source>Only %1 are free on this disk</source>
        <translation>На овом диску је слободно само %1</translation>
    </message>
    <message>
        <source>Free some space soon. Without it what you enter can&apos;t be stored, nor a backup made.</source>
        <translation>Ускоро ослободите простор. Без њега не може да се сачува оно што унесете, нити да се направи резервна копија.</translation>
    </message>
    <message>
        <source>In this place it is not safe to change a practice, so here it can only be read. Lock it and move it to this computer to work with it.</source>
        <translation>На овом месту није безбедно мењати ординацију, па овде може само да се чита. Закључајте је и преместите на овај рачунар да бисте радили у њој.</translation>
    </message>
    <message>
        <source>It can be read, printed and copied. Nothing here can be changed.</source>
        <translation>Може да се чита, штампа и копира. Овде се ништа не може мењати.</translation>
    </message>
    <message>
        <source>Nothing more is written to it, and all backups stay. What you see can be read and copied. Restore the newest verified backup.</source>
        <translation>У њу се више ништа не уписује, а све резервне копије остају. Ово што видите може се читати и копирати. Вратите најновију проверену резервну копију.</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Врати резервну &amp;копију…</translation>
    </message>
    <message>
        <source>The file of this practice is not in its place any more</source>
        <translation>Датотека ове ординације више није на свом месту</translation>
    </message>
    <message>
        <source>Somebody or another program moved, removed or replaced it while it was open. Nothing more is written, and no copy could be made: put the file back, or copy what matters before you close.</source>
        <translation>Неко или неки други програм преместио ју је, уклонио или заменио док је била отворена. Више се ништа не уписује, а копија није могла да се направи: вратите датотеку на место, или препишите оно што је важно пре него што затворите.</translation>
    </message>
    <message>
        <source>Somebody or another program moved, removed or replaced it while it was open. Nothing more is written. All that was stored is in a new, verified backup, %1. Copy what you typed last, close the practice, and restore that backup.</source>
        <translation>Неко или неки други програм преместио ју је, уклонио или заменио док је била отворена. Више се ништа не уписује. Све што је било сачувано налази се у новој, провереној резервној копији, %1. Препишите оно што сте последње укуцали, затворите ординацију и вратите ту копију.</translation>
    </message>
    <message>
        <source>Another program wrote over the file of this practice</source>
        <translation>Други програм је писао преко датотеке ове ординације</translation>
    </message>
</context>
<context>
    <name>reliefbook::FilterNameDialog</name>
    <message>
        <source>Rename the filters</source>
        <translation>Преименуј филтере</translation>
    </message>
    <message>
        <source>Keep these filters</source>
        <translation>Сачувај ове филтере</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>There is one of this name already. This one takes its place.</source>
        <translation>Један с тим именом већ постоји. Овај ће га заменити.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Преименуј</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сачувај</translation>
    </message>
</context>
<context>
    <name>reliefbook::Finder</name>
    <message>
        <source>Find</source>
        <translation>Нађи</translation>
    </message>
    <message>
        <source>Name, telephone, birth date, or a command</source>
        <translation>Име, телефон, датум рођења или наредба</translation>
    </message>
    <message>
        <source>Find a client or command</source>
        <translation>Нађи клијента или наредбу</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Пронађено</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Ништа није пронађено. Мање слова налази више.</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Последњи пут %1</translation>
    </message>
    <message>
        <source>Not treated yet</source>
        <translation>Још без третмана</translation>
    </message>
</context>
<context>
    <name>reliefbook::FindingView</name>
    <message>
        <source>Doctor&apos;s note…</source>
        <translation>Лекарска потврда…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Отвори поново</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Измени потврду…</translation>
    </message>
    <message>
        <source>No longer applies…</source>
        <translation>Више не важи…</translation>
    </message>
</context>
<context>
    <name>reliefbook::FindingWords</name>
    <message>
        <source>No massage today</source>
        <translation>Данас без масаже</translation>
    </message>
    <message>
        <source>Only with a doctor&apos;s note</source>
        <translation>Само уз лекарску потврду</translation>
    </message>
    <message>
        <source>Not on this region</source>
        <translation>Не на овом делу тела</translation>
    </message>
    <message>
        <source>Lighter or otherwise</source>
        <translation>Блаже или другачије</translation>
    </message>
    <message>
        <source>One more question</source>
        <translation>Још једно питање</translation>
    </message>
    <message>
        <source>Closed on %1: answered otherwise.</source>
        <translation>Затворено %1: одговорено другачије.</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>Затворено %1: %2</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation>Од %1.</translation>
    </message>
    <message>
        <source>Passed on %1.</source>
        <translation>Прошло %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>До %1.</translation>
    </message>
    <message>
        <source>A session was begun all the same on %1: %2</source>
        <translation>Сеанса је ипак почета %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): %1</source>
        <translation>
            <numerusform>%n налаз: %1</numerusform>
            <numerusform>%n налаза: %1</numerusform>
            <numerusform>%n налаза: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed on %1: its rule is not used any more.</source>
        <translation>Затворено %1: правило се више не користи.</translation>
    </message>
    <message>
        <source>%1 on %2: %3. Valid until %4.</source>
        <translation>%1, %2: %3. Важи до %4.</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how grave a finding is, and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Allowed by a doctor&apos;s note</source>
        <translation>Дозвољено лекарском потврдом</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a finding, the doctor&apos;s note</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>reliefbook::FindingsCard</name>
    <message>
        <source>Cautions</source>
        <translation>На шта треба пазити</translation>
    </message>
    <message>
        <source>Asked about here, and not to be treated: %1</source>
        <translation>Овде се пита за бол, а не сме да се третира: %1</translation>
    </message>
</context>
<context>
    <name>reliefbook::FormDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Одустани</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>О&amp;бриши</translation>
    </message>
</context>
<context>
    <name>reliefbook::FormPage</name>
    <message>
        <source>Form</source>
        <translation>Образац</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a form and whose it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as you type. It can be gone on with at any time.</source>
        <translation>Чува се док куцате. Може да се настави у сваком тренутку.</translation>
    </message>
    <message>
        <source>&amp;Sign and finish…</source>
        <translation>Потпи&amp;ши и заврши…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Заврши</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ from %1.</source>
        <translation>
            <numerusform>%n одговор је другачији него %1.</numerusform>
            <numerusform>%n одговора су другачија него %1.</numerusform>
            <numerusform>%n одговора је другачије него %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same answers as on %1.</source>
        <translation>Исти одговори као %1.</translation>
    </message>
    <message>
        <source>Signed by %1 on %2.</source>
        <translation>Потписао %1, %2.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>одговори</translation>
    </message>
    <message>
        <source>deleting the form</source>
        <translation>брисање обрасца</translation>
    </message>
    <message>
        <source>Finish the form</source>
        <translation>Заврши образац</translation>
    </message>
    <message>
        <source>Delete the form</source>
        <translation>Обриши образац</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Пријем</translation>
    </message>
    <message>
        <source>This form is not known here</source>
        <translation>Овај образац овде није познат</translation>
    </message>
    <message>
        <source>It was answered with a version this program does not have. Its answers are kept.</source>
        <translation>Одговорено је у верзији коју овај програм нема. Одговори су сачувани.</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Чување обрасца</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Празан образац</translation>
    </message>
    <message>
        <source>Print it blank, to fill in with a pen</source>
        <translation>Штампај празан, да се попуни оловком</translation>
    </message>
    <message>
        <source>Hand to the client</source>
        <translation>Дај клијенту</translation>
    </message>
    <message>
        <source>&amp;Hand to the client</source>
        <translation>Да&amp;ј клијенту</translation>
    </message>
    <message>
        <source>&amp;Typed in from paper</source>
        <translation>&amp;Унето са папира</translation>
    </message>
    <message>
        <source>Only for therapists to read</source>
        <translation>Читају само терапеути</translation>
    </message>
    <message>
        <source>A signature was begun and is not finished.</source>
        <translation>Потпис је започет и није довршен.</translation>
    </message>
    <message numerus="yes">
        <source>Not finished yet: %n question(s) still to be answered</source>
        <translation>
            <numerusform>Још није завршено: остало је %n питање без ваљаног одговора</numerusform>
            <numerusform>Још није завршено: остала су %n питања без ваљаног одговора</numerusform>
            <numerusform>Још није завршено: остало је %n питања без ваљаног одговора</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ш&amp;тампај…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Сачувај као PDF…</translation>
    </message>
    <message>
        <source>&amp;Go to the first of them</source>
        <translation>&amp;Иди на прво од њих</translation>
    </message>
</context>
<context>
    <name>reliefbook::FormTree</name>
    <message>
        <source>%1, something is missing</source>
        <translation>%1, нешто недостаје</translation>
    </message>
</context>
<context>
    <name>reliefbook::FormWidget</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reliefbook::FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>Упитници</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>верзија %1</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>без одговора</translation>
    </message>
    <message numerus="yes">
        <source>answered %n time(s)</source>
        <translation>
            <numerusform>одговорен %n пут</numerusform>
            <numerusform>одговорен %n пута</numerusform>
            <numerusform>одговорен %n пута</numerusform>
        </translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>још није у употреби</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>не нуди се</translation>
    </message>
    <message>
        <source>changes not in use yet</source>
        <translation>измене још нису у употреби</translation>
    </message>
    <message>
        <source>Take out of the offer</source>
        <translation>Повуци из понуде</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Понуди поново</translation>
    </message>
    <message>
        <source>&amp;Take out of the offer</source>
        <translation>По&amp;вуци из понуде</translation>
    </message>
    <message>
        <source>&amp;Offer again</source>
        <translation>&amp;Понуди поново</translation>
    </message>
    <message>
        <source>a new form</source>
        <translation>нови упитник</translation>
    </message>
    <message>
        <source>copying a form</source>
        <translation>копирање упитника</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>Увоз упитника</translation>
    </message>
    <message>
        <source>This form is here already</source>
        <translation>Овај упитник је већ овде</translation>
    </message>
    <message>
        <source>%1 is here in this very version. Nothing was changed.</source>
        <translation>%1 је већ овде, баш у овој верзији. Ништа није измењено.</translation>
    </message>
    <message>
        <source>A form of this name inside the program is here already</source>
        <translation>Упитник са истом ознаком је већ овде</translation>
    </message>
    <message>
        <source>The file holds version %1 of %2. What clients answered keeps its version either way.</source>
        <translation>Датотека садржи верзију %1 упитника %2. Дати одговори у сваком случају задржавају своју верзију.</translation>
    </message>
    <message>
        <source>&amp;Import as the next version</source>
        <translation>&amp;Увези као следећу верзију</translation>
    </message>
    <message>
        <source>Import as a form by it&amp;self</source>
        <translation>Увези као &amp;засебан упитник</translation>
    </message>
    <message>
        <source>importing a form</source>
        <translation>увоз упитника</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Увезено</translation>
    </message>
    <message>
        <source>%1 is among the forms and can be asked.</source>
        <translation>%1 је међу упитницима и може да се пита.</translation>
    </message>
    <message>
        <source>Export a form</source>
        <translation>Извоз упитника</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Извезено</translation>
    </message>
    <message>
        <source>The questions lie in %1. No answer of a client is among them.</source>
        <translation>Питања су у %1. Међу њима нема одговора клијената.</translation>
    </message>
    <message>
        <source>offering a form again</source>
        <translation>поновна понуда упитника</translation>
    </message>
    <message>
        <source>taking a form out of the offer</source>
        <translation>повлачење упитника из понуде</translation>
    </message>
    <message>
        <source>What clients are asked. A form that was answered keeps its version: what you change is asked from the next time on.</source>
        <translation>Шта се клијенти питају. Упитник на који је одговорено задржава своју верзију: измене важе од следећег пута.</translation>
    </message>
    <message>
        <source>You can only read this</source>
        <translation>Ово можете само да читате</translation>
    </message>
    <message>
        <source>Forms are changed by those who treat clients.</source>
        <translation>Упитнике мењају они који раде са клијентима.</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Сви упитници</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Нови упитник</translation>
    </message>
    <message>
        <source>&amp;New form</source>
        <translation>&amp;Нови упитник</translation>
    </message>
    <message>
        <source>Import a form…</source>
        <translation>Увези упитник…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Увези…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Уреди</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Уреди</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Уреди копију</translation>
    </message>
    <message>
        <source>Edit a &amp;copy</source>
        <translation>Уреди &amp;копију</translation>
    </message>
    <message>
        <source>Export the form…</source>
        <translation>Извези упитник…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>И&amp;звези…</translation>
    </message>
    <message>
        <source>Forms (*.json);;All files (*)</source>
        <translation>Упитници (*.json);;Све датотеке (*)</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>Упитници (*.json)</translation>
    </message>
    <message>
        <source>%1 is among the forms and can be asked. Not everything in it has its words in: %2. Another language speaks there; the form editor shows where.</source>
        <translation>%1 је међу обрасцима и може да се користи. Нема све речи на: %2. Ту говори други језик; уређивач образаца показује где.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken in as a form.</source>
        <translation>%1 не може да се увезе као образац.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Ништа није увезено.</translation>
    </message>
</context>
<context>
    <name>reliefbook::Frame</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Данас</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Клијенти</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Подешавања</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>По&amp;моћ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Нађи</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>Бе&amp;збедност</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>&amp;Именик</translation>
    </message>
</context>
<context>
    <name>reliefbook::HistoryPage</name>
    <message>
        <source>Earlier versions</source>
        <translation>Раније верзије</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, done how: Pain before, low back: changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сада</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Ова верзија</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Претходна</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сада</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <comment>a field that differs</comment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a field was empty</comment>
        <translation>ништа</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>changed by somebody</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no field differs</source>
        <translation>ниједно поље се не разликује</translation>
    </message>
    <message>
        <source>it is the same now</source>
        <translation>сада је исто</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n поље се разликује</numerusform>
            <numerusform>%n поља се разликују</numerusform>
            <numerusform>%n поља се разликује</numerusform>
        </translation>
    </message>
    <message>
        <source>bringing back an earlier version</source>
        <translation>враћање раније верзије</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Враћено</translation>
    </message>
    <message>
        <source>It is as it was on %1. What was there until now stays in this list.</source>
        <translation>Сада је како је било %1. Оно што је било досад остаје у овом списку.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отвори</translation>
    </message>
    <message>
        <source>What was done, the latest first</source>
        <translation>Шта је рађено, најновије прво</translation>
    </message>
    <message>
        <source>Compare with &amp;now</source>
        <translation>Упореди са &amp;садашњим</translation>
    </message>
    <message>
        <source>With the one be&amp;fore</source>
        <translation>Са &amp;претходном</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>Сва пољ&amp;а</translation>
    </message>
    <message>
        <source>B&amp;ring this version back</source>
        <translation>В&amp;рати ову верзију</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Врати ову верзију</translation>
    </message>
</context>
<context>
    <name>reliefbook::ImportFault</name>
    <message>
        <source>In the group “%1”</source>
        <translation>У групи „%1“</translation>
    </message>
    <message>
        <source>In question %1 of the group “%2”</source>
        <translation>У %1. питању групе „%2“</translation>
    </message>
    <message>
        <source>In the question “%1”</source>
        <translation>У питању „%1“</translation>
    </message>
    <message>
        <source>In the words in %1</source>
        <translation>У тексту на језику %1</translation>
    </message>
    <message>
        <source>In the words of “%1” in %2</source>
        <translation>У тексту за „%1“ на језику %2</translation>
    </message>
    <message>
        <source>In the form as a whole</source>
        <translation>У обрасцу у целини</translation>
    </message>
    <message>
        <source>“%1” is not known to this program</source>
        <translation>„%1“ овом програму није познато</translation>
    </message>
    <message>
        <source>it was made by a newer version of Reliefbook</source>
        <translation>направљен је новијом верзијом програма Reliefbook</translation>
    </message>
    <message>
        <source>there is something this program does not know</source>
        <translation>стоји нешто што овај програм не познаје</translation>
    </message>
    <message>
        <source>a text belongs there</source>
        <translation>ту треба да стоји текст</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation>текст је предугачак</translation>
    </message>
    <message>
        <source>there is more than a form can hold</source>
        <translation>има више него што у образац стане</translation>
    </message>
    <message>
        <source>a number there does not fit</source>
        <translation>број ту не одговара</translation>
    </message>
    <message>
        <source>it is not written as a form is</source>
        <translation>није написано онако како се пише образац</translation>
    </message>
    <message>
        <source>It is no file with a form in it. (%1)</source>
        <translation>У тој датотеци није образац. (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong with a form, and where in its file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2. (%3)</source>
        <comment>what of a form it is about, what is wrong, and where in its file</comment>
        <translation>%1: %2. (%3)</translation>
    </message>
</context>
<context>
    <name>reliefbook::InSpiteDialog</name>
    <message>
        <source>The same reason as above</source>
        <translation>Исти разлог као изнад</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act, and what it is done to</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reliefbook::IntakeActs</name>
    <message>
        <source>new form</source>
        <translation>нови образац</translation>
    </message>
    <message>
        <source>finishing the form</source>
        <translation>завршетак обрасца</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>ништа се није променило</translation>
    </message>
    <message>
        <source>going on with the form</source>
        <translation>наставак обрасца</translation>
    </message>
    <message>
        <source>No form for the intake is offered</source>
        <translation>Ниједан образац за пријем није у понуди</translation>
    </message>
    <message>
        <source>No form for a visit is offered</source>
        <translation>Ниједан образац за долазак није у понуди</translation>
    </message>
    <message>
        <source>Nothing was begun. Which forms are offered is decided under Forms.</source>
        <translation>Ништа није започето. Који се обрасци нуде, одређује се под „Обрасци“.</translation>
    </message>
    <message>
        <source>going on with the session</source>
        <translation>наставак третмана</translation>
    </message>
    <message>
        <source>doctor&apos;s note</source>
        <translation>лекарска потврда</translation>
    </message>
</context>
<context>
    <name>reliefbook::IntakePage</name>
    <message>
        <source>Intake</source>
        <translation>Пријем</translation>
    </message>
    <message>
        <source>%1, intake</source>
        <comment>of a client</comment>
        <translation>%1, пријем</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>Питано данас</translation>
    </message>
    <message>
        <source>To be asked today</source>
        <translation>Данас треба питати</translation>
    </message>
    <message>
        <source>&amp;Anything changed?</source>
        <translation>Да ли се нешто &amp;променило?</translation>
    </message>
    <message>
        <source>Ask the &amp;intake</source>
        <translation>Питај за пр&amp;ијем</translation>
    </message>
    <message>
        <source>None was given yet. Consents are among the forms.</source>
        <translation>Још ниједан није дат. Пристанци су међу обрасцима.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Повуци…</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Повуци: %1</translation>
    </message>
    <message>
        <source>opening the finding again</source>
        <translation>поновно отварање налаза</translation>
    </message>
    <message>
        <source>Close a finding</source>
        <translation>Затварање налаза</translation>
    </message>
    <message>
        <source>It will not be shown at sessions any more. It stays in this list.</source>
        <translation>Више се неће показивати уз сеансе. Остаје на овом списку.</translation>
    </message>
    <message>
        <source>&amp;Why does it not hold any more?</source>
        <translation>&amp;Зашто више не важи?</translation>
    </message>
    <message>
        <source>C&amp;lose the finding</source>
        <translation>Затвори на&amp;лаз</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>closing the finding</source>
        <translation>затварање налаза</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Повлачење пристанка</translation>
    </message>
    <message>
        <source>That it was given stays written down, and that it was withdrawn is written beside it.</source>
        <translation>Да је био дат остаје записано, а уз то се записује и да је повучен.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>По&amp;вуци</translation>
    </message>
    <message>
        <source>withdrawing the consent</source>
        <translation>повлачење пристанка</translation>
    </message>
    <message>
        <source>Ask what is due</source>
        <translation>Питај оно што је на реду</translation>
    </message>
    <message>
        <source>Client&apos;s &amp;file</source>
        <translation>&amp;Картон клијента</translation>
    </message>
    <message>
        <source>Nothing was found that asks for caution.</source>
        <translation>Није нађено ништа што тражи опрез.</translation>
    </message>
    <message>
        <source>Ask a form</source>
        <translation>Постави образац</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Обрасци</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Незавршени</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завршени</translation>
    </message>
    <message>
        <source>No form was asked yet.</source>
        <translation>Још ниједан образац није постављен.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Пристанци</translation>
    </message>
    <message>
        <source>Save the intake</source>
        <translation>Чување пријема</translation>
    </message>
    <message>
        <source>The file of %1 was joined into this one</source>
        <translation>Досије клијента %1 припојен је овом</translation>
    </message>
    <message>
        <source>Only for therapists to read</source>
        <translation>Читају само терапеути</translation>
    </message>
    <message>
        <source>changing the doctor&apos;s note</source>
        <translation>измена лекарске потврде</translation>
    </message>
    <message>
        <source>deleting the doctor&apos;s note</source>
        <translation>брисање лекарске потврде</translation>
    </message>
    <message>
        <source>All that was asked there is here.</source>
        <translation>Све што је тамо питано је овде.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Још ништа није питано.</translation>
    </message>
    <message>
        <source>Asked today; not agreed to yet</source>
        <translation>Данас питано; још без пристанка</translation>
    </message>
    <message>
        <source>Ask for the &amp;consent</source>
        <translation>Затражи &amp;пристанак</translation>
    </message>
    <message>
        <source>The consultation comes before the course: what the client wishes for.</source>
        <translation>Пре серије долази разговор: шта клијент жели.</translation>
    </message>
    <message>
        <source>Ask the &amp;consultation</source>
        <translation>Започни &amp;разговор</translation>
    </message>
    <message>
        <source>The consultation is done: a course can begin.</source>
        <translation>Разговор је обављен: серија може да почне.</translation>
    </message>
    <message>
        <source>Begin a &amp;course</source>
        <translation>Започни &amp;серију</translation>
    </message>
    <message>
        <source>What did the client &amp;say? It may be left empty.</source>
        <translation>Шта је клијент &amp;рекао? Може и да остане празно.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Штампај…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Сачувај као PDF…</translation>
    </message>
</context>
<context>
    <name>reliefbook::IntakePaper</name>
    <message>
        <source>What is to be minded</source>
        <translation>На шта треба пазити</translation>
    </message>
    <message>
        <source>Nothing was found that asks for caution.</source>
        <translation>Није нађено ништа што тражи опрез.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Шта је нађено</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Шта тражи</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Whose note</source>
        <translation>Чија потврда</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Шта је дозвољено</translation>
    </message>
    <message>
        <source>In spite of</source>
        <translation>Упркос</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зашто</translation>
    </message>
    <message>
        <source>Doctors&apos; notes</source>
        <translation>Потврде лекара</translation>
    </message>
    <message>
        <source>Sessions that were begun all the same</source>
        <translation>Третмани који су ипак започети</translation>
    </message>
    <message>
        <source>The intake was answered with a version of the form this program does not have. Its answers are kept.</source>
        <translation>На пријемни упитник је одговорено у верзији коју овај програм нема. Одговори су сачувани.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Пристанци</translation>
    </message>
    <message>
        <source>None was given yet.</source>
        <translation>Још ниједан није дат.</translation>
    </message>
    <message>
        <source>Intake – %1</source>
        <comment>the title of a paper, of a client</comment>
        <translation>Пријем – %1</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Пријем</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Стање на дан %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клијент</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Датум рођења</translation>
    </message>
    <message>
        <source>Last asked in full</source>
        <translation>Последњи пут питано у целини</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>још не</translation>
    </message>
</context>
<context>
    <name>reliefbook::IntakeWords</name>
    <message>
        <source>Beside the intake, where it applies</source>
        <translation>Уз пријем, где се односи</translation>
    </message>
    <message>
        <source>At every visit</source>
        <translation>При свакој посети</translation>
    </message>
    <message>
        <source>Before a course begins</source>
        <translation>Пре почетка серије</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>За потпис</translation>
    </message>
    <message>
        <source>A measure, scored</source>
        <translation>Мера са бројчаним резултатом</translation>
    </message>
    <message>
        <source>Everything was asked today.</source>
        <translation>Данас је све питано.</translation>
    </message>
    <message>
        <source>The intake is of %1. Today it is enough to ask whether anything changed.</source>
        <translation>Пријем је од %1. Данас је довољно питати да ли се нешто променило.</translation>
    </message>
    <message>
        <source>The intake is of %1: time to ask all of it again.</source>
        <translation>Пријем је од %1: време је да се све поново пита.</translation>
    </message>
    <message>
        <source>Begun on %1</source>
        <translation>Почето %1</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Потписано %1</translation>
    </message>
    <message>
        <source>Answered by the client on %1</source>
        <translation>Одговорио клијент %1</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Питано %1</translation>
    </message>
    <message>
        <source>Entered from paper on %1</source>
        <translation>Унето са папира %1</translation>
    </message>
    <message>
        <source>Given on %1</source>
        <translation>Дат %1</translation>
    </message>
    <message>
        <source>Given on %1, withdrawn on %2: %3</source>
        <translation>Дат %1, повучен %2: %3</translation>
    </message>
    <message>
        <source>There is no intake yet. It comes before the first massage.</source>
        <translation>Пријема још нема. Долази пре прве масаже.</translation>
    </message>
    <message>
        <source>Nothing is asked or changed here</source>
        <translation>Овде се ништа не пита и не мења</translation>
    </message>
    <message>
        <source>The use of these records is restricted: what is answered could not be kept.</source>
        <translation>Употреба ових података је ограничена: одговори не би могли да се сачувају.</translation>
    </message>
    <message>
        <source>This file was joined with another one. Forms are asked in the file that was kept.</source>
        <translation>Овај картон је спојен са другим. Обрасци се постављају у картону који је задржан.</translation>
    </message>
    <message>
        <source>Given on %1, declined in the form of %2</source>
        <translation>Дат %1, одбијен у обрасцу од %2</translation>
    </message>
    <message>
        <source>Given on %1, withdrawn on %2</source>
        <translation>Дат %1, повучен %2</translation>
    </message>
    <message>
        <source>First visit, and again after six months</source>
        <translation>Прва посета, и поново после шест месеци</translation>
    </message>
</context>
<context>
    <name>reliefbook::JobBar</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Заустави</translation>
    </message>
</context>
<context>
    <name>reliefbook::KeepingForm</name>
    <message>
        <source>&amp;Years after the last treatment</source>
        <translation>&amp;Година после последњег третмана</translation>
    </message>
    <message>
        <source>For the youn&amp;g, from this age on</source>
        <translation>За &amp;малолетне, од ове године живота</translation>
    </message>
</context>
<context>
    <name>reliefbook::KeyFigure</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>reliefbook::LastTimeCard</name>
    <message>
        <source>This is the client&apos;s first session.</source>
        <translation>Ово је клијентов први третман.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the last session, 7 days before</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Прошли пут</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отвори</translation>
    </message>
    <message>
        <source>Open the last session</source>
        <translation>Отвори прошли третман</translation>
    </message>
</context>
<context>
    <name>reliefbook::LetterheadForm</name>
    <message>
        <source>&amp;Name of the practice</source>
        <translation>&amp;Име ординације</translation>
    </message>
    <message>
        <source>P&amp;rofession</source>
        <translation>&amp;Делатност</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Е-&amp;пошта</translation>
    </message>
    <message>
        <source>&amp;Web site</source>
        <translation>&amp;Веб-страна</translation>
    </message>
    <message>
        <source>Registration or ta&amp;x number</source>
        <translation>&amp;Матични или порески број</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Лого</translation>
    </message>
</context>
<context>
    <name>reliefbook::LockCard</name>
    <message>
        <source>It brings you back to a locked screen. After five wrong tries, an hour, or a long sleep of the computer the passphrase is asked for.</source>
        <translation>Враћа вас на закључан екран. После пет погрешних покушаја, једног сата или дужег спавања рачунара тражи се лозинка.</translation>
    </message>
    <message>
        <source>None. Each lock closes the practice, and its passphrase opens it again.</source>
        <translation>Нема га. Свако закључавање затвара ординацију, а поново је отвара лозинка.</translation>
    </message>
    <message>
        <source>Change the PI&amp;N…</source>
        <translation>Промени ПИ&amp;Н…</translation>
    </message>
    <message>
        <source>Set a PI&amp;N…</source>
        <translation>Постави ПИ&amp;Н…</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Та два нису иста.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Закључавање</translation>
    </message>
    <message>
        <source>Lock when nobody has touched the computer &amp;for</source>
        <translation>Закључај кад нико не додирне рачунар &amp;током</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>ПИН</translation>
    </message>
    <message>
        <source>New P&amp;IN</source>
        <translation>Нови П&amp;ИН</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>&amp;Још једном</translation>
    </message>
    <message>
        <source>&amp;Without a PIN</source>
        <translation>&amp;Без ПИН-а</translation>
    </message>
    <message>
        <source>Set the &amp;PIN</source>
        <translation>Постави &amp;ПИН</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once, and so does the lock of the desktop. A PIN protects the screen, not the file: whoever takes the computer away needs the passphrase.</source>
        <translation>Ctrl+L закључава одмах, као и закључавање радне површине. ПИН штити екран, не датотеку: ко однесе рачунар, треба му лозинка.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минута</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>никад</translation>
    </message>
    <message>
        <source>These digits are too few or are guessed first. Choose others, please.</source>
        <translation>Ових цифара је премало или се прве погађају. Изаберите друге.</translation>
    </message>
    <message>
        <source>%1 digits or more. Not those that are guessed first: one digit over and over, 123456, 112233, or a line on the keys.</source>
        <translation>%1 цифара или више. Не оне које се прве погађају: једна цифра изнова, 123456, 112233 или низ на тастерима.</translation>
    </message>
</context>
<context>
    <name>reliefbook::LockView</name>
    <message>
        <source>Type your PIN.</source>
        <translation>Укуцајте свој ПИН.</translation>
    </message>
    <message>
        <source>Type the passphrase of this practice.</source>
        <translation>Укуцајте лозинку ове ординације.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open it. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Ова лозинка је не отвара. Проверите велика слова и језик тастатуре.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. Try again in %n second(s).</source>
        <translation>
            <numerusform>То није био тај. Покушајте поново за %n секунду.</numerusform>
            <numerusform>То није био тај. Покушајте поново за %n секунде.</numerusform>
            <numerusform>То није био тај. Покушајте поново за %n секунди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more try(s), then the passphrase is needed.</source>
        <translation>
            <numerusform>Још %n покушај, затим је потребна лозинка.</numerusform>
            <numerusform>Још %n покушаја, затим је потребна лозинка.</numerusform>
            <numerusform>Још %n покушаја, затим је потребна лозинка.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Закључано</translation>
    </message>
    <message>
        <source>All of it is stored. You come back to where you were.</source>
        <translation>Све је сачувано. Вратићете се тамо где сте били.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;ПИН</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Лозинка</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Откључај</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase instead</source>
        <translation>Радије лозин&amp;ка</translation>
    </message>
    <message>
        <source>P&amp;IN instead</source>
        <translation>Радије П&amp;ИН</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Откључавање</translation>
    </message>
    <message>
        <source>You come back to where you were.</source>
        <translation>Враћате се тамо где сте били.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Open the practice</source>
        <translation>&amp;Отвори ординацију</translation>
    </message>
</context>
<context>
    <name>reliefbook::LogoField</name>
    <message>
        <source>The practice&apos;s logo</source>
        <translation>Лого ординације</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Слике</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. The logo is as it was.</source>
        <translation>%1 не може да се прочита. Лого је остао какав је био.</translation>
    </message>
    <message>
        <source>%1 is too large: there is room for %2, and for %3 pixels each way. The logo is as it was.</source>
        <translation>%1 је превелико: стаје %2, и %3 пиксела по ширини и висини. Лого је остао какав је био.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be used here: SVG, PNG or JPEG. The logo is as it was.</source>
        <translation>%1 није слика која овде може да се користи: SVG, PNG или JPEG. Лого је остао какав је био.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Без логотипа</translation>
    </message>
    <message>
        <source>Choose a pict&amp;ure…</source>
        <translation>Изабери &amp;слику…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the logo</source>
        <translation>&amp;Уклони лого</translation>
    </message>
</context>
<context>
    <name>reliefbook::LookOnly</name>
    <message>
        <source>This practice is open only to look at.</source>
        <translation>Ова ординација је отворена само за преглед.</translation>
    </message>
    <message>
        <source>Nothing more is written to this practice.</source>
        <translation>У ову ординацију се више ништа не уписује.</translation>
    </message>
</context>
<context>
    <name>reliefbook::MainWindow</name>
    <message>
        <source>Close all the same?</source>
        <translation>Ипак затворити?</translation>
    </message>
    <message>
        <source>What you typed last can&apos;t be stored; closing loses it.</source>
        <translation>Оно што сте последње унели не може да се сачува; затварањем се губи.</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>&amp;Затвори и одбаци</translation>
    </message>
    <message>
        <source>Close this practice and make a new one?</source>
        <translation>Затворити ову ординацију и направити нову?</translation>
    </message>
    <message>
        <source>All of it is stored. Its passphrase opens it again.</source>
        <translation>Све је сачувано. Отвара се поново својом лозинком.</translation>
    </message>
    <message>
        <source>&amp;Close it and go on</source>
        <translation>&amp;Затвори и настави</translation>
    </message>
    <message>
        <source>Locked – Reliefbook</source>
        <translation>Закључано – Reliefbook</translation>
    </message>
    <message>
        <source>What was typed last can&apos;t be stored at the moment. It is tried again and again; then the practice is closed. Until then it can be unlocked here.</source>
        <translation>Оно што је последње укуцано тренутно не може да се сачува. Покушава се изнова, а затим се ординација затвара. Дотле може да се откључа овде.</translation>
    </message>
    <message>
        <source>What was begun comes to its end first, like a backup; then the practice is closed. Until then it can be unlocked here.</source>
        <translation>Прво се завршава оно што је започето, на пример резервна копија; затим се ординација затвара. До тада се овде може откључати.</translation>
    </message>
    <message>
        <source>The PIN was tried five times, so the practice was closed. All of it is stored. The passphrase opens it, and then the PIN holds again.</source>
        <translation>ПИН је пробан пет пута, па је ординација затворена. Све је сачувано. Отвара је лозинка, а онда ПИН опет важи.</translation>
    </message>
    <message>
        <source>The file of this practice is not in its place any more</source>
        <translation>Датотека ове ординације више није на свом месту</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>No copy of it could be made: closing may lose what only this window still shows. Put the file back, or make room for a backup, before you close.</source>
        <translation>Копија није могла да се направи: затварањем се може изгубити оно што се још само овде види. Вратите датотеку на место, или направите места за резервну копију, пре него што затворите.</translation>
    </message>
    <message>
        <source>Another program wrote over the file of this practice</source>
        <translation>Други програм је писао преко датотеке ове ординације</translation>
    </message>
    <message>
        <source>What was entered since the newest backup is only in this window: copy what matters before you close. Then restore that backup.</source>
        <translation>Оно што је унето после најновије резервне копије постоји још само у овом прозору: препишите што је важно пре него што затворите. Затим вратите ту копију.</translation>
    </message>
    <message>
        <source>All that was stored is in the newest backup, %1; restore it the next time. What was typed since can&apos;t be stored: copy it before you close.</source>
        <translation>Све што је било сачувано налази се у најновијој резервној копији, %1; вратите је следећи пут. Оно што је укуцано после тога не може да се сачува: препишите га пре него што затворите.</translation>
    </message>
    <message>
        <source>Go back to the demo practice?</source>
        <translation>Назад у пробну ординацију?</translation>
    </message>
    <message>
        <source>A demo is not locked, so no PIN is asked for.</source>
        <translation>Пробна ординација се не закључава, па се ПИН не тражи.</translation>
    </message>
    <message>
        <source>&amp;Go back to the practice</source>
        <translation>&amp;Назад у ординацију</translation>
    </message>
    <message>
        <source>The last answers are not stored</source>
        <translation>Последњи одговори нису сачувани</translation>
    </message>
    <message>
        <source>They can&apos;t be stored just now, and are kept as long as the form is open for the client. Going back to the practice loses them.</source>
        <translation>Тренутно не могу да се сачувају и чувају се док је образац отворен код клијента. Повратком у ординацију губе се.</translation>
    </message>
    <message>
        <source>&amp;Go back and lose them</source>
        <translation>Назад, &amp;без њих</translation>
    </message>
    <message>
        <source>This form is not handed over</source>
        <translation>Овај образац се не предаје клијенту</translation>
    </message>
    <message>
        <source>The PIN was tried five times, so the practice was closed. An answer that can&apos;t be read, or a signature that was begun, was not kept; all else is stored. The passphrase opens it, and then the PIN holds again.</source>
        <translation>ПИН је пробан пет пута, па је ординација затворена. Одговор који не може да се прочита или започет потпис није задржан; све остало је сачувано. Отвара је лозинка, а онда ПИН опет важи.</translation>
    </message>
    <message>
        <source>The client began to sign and did not finish</source>
        <translation>Клијент је почео да потписује и није завршио</translation>
    </message>
    <message>
        <source>The answers are stored. The signature is not: it is kept as long as the form is open for the client. Going back to the practice loses it.</source>
        <translation>Одговори су сачувани. Потпис није: чува се док је образац отворен код клијента. Повратком у ординацију се губи.</translation>
    </message>
    <message>
        <source>&amp;Go back without the signature</source>
        <translation>Назад, &amp;без потписа</translation>
    </message>
    <message>
        <source>What was typed or signed last is not stored yet. Leave the computer on and unlock: the page says why, and nothing of it is lost until then.</source>
        <translation>Оно што је последње укуцано или потписано још није сачувано. Оставите рачунар укључен и откључајте: страница каже зашто, и дотле се ништа од тога не губи.</translation>
    </message>
    <message>
        <source>The lock closed the practice. An answer that can&apos;t be read, or a signature that was begun, was not kept; all else is stored.</source>
        <translation>Закључавање је затворило ординацију. Одговор који не може да се прочита или започет потпис није задржан; све остало је сачувано.</translation>
    </message>
</context>
<context>
    <name>reliefbook::MergeDialog</name>
    <message>
        <source>One file of two</source>
        <translation>Један досије од два</translation>
    </message>
    <message>
        <source>The file on the left stays. Choose what it takes from the other one, which is then closed and found in no list. This can be undone, also later.</source>
        <translation>Досије са леве стране остаје. Изаберите шта преузима из другог, који се затим затвара и не налази ни на једном списку. То се може опозвати, и касније.</translation>
    </message>
    <message>
        <source>&amp;Keep the other one</source>
        <translation>&amp;Задржи други</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>&amp;Make one file</source>
        <translation>&amp;Направи један досије</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (остаје)</translation>
    </message>
    <message>
        <source>%1 (is closed)</source>
        <translation>%1 (затвара се)</translation>
    </message>
    <message>
        <source>Both files say the same.</source>
        <translation>Оба досијеа кажу исто.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ништа</translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <comment>field, its value, whose file</comment>
        <translation>%1: %2, из досијеа %3</translation>
    </message>
    <message>
        <source>both, one below the other</source>
        <translation>оба, једно испод другог</translation>
    </message>
    <message>
        <source>%1: both, one below the other</source>
        <translation>%1: оба, једно испод другог</translation>
    </message>
    <message>
        <source>making one file of two</source>
        <translation>спајање два досијеа у један</translation>
    </message>
</context>
<context>
    <name>reliefbook::MessageDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
</context>
<context>
    <name>reliefbook::MoveDialog</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, од %2</translation>
    </message>
    <message>
        <source>%3: %1, since %2</source>
        <translation>%3: %1, од %2</translation>
    </message>
    <message>
        <source>%1: without a course</source>
        <translation>%1: без серије</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Премештање третмана</translation>
    </message>
    <message>
        <source>Attach to a course</source>
        <translation>Прикључење серији</translation>
    </message>
    <message>
        <source>&amp;Where does this session belong? Its scores go with it.</source>
        <translation>&amp;Где припада овај третман? Његове оцене иду с њим.</translation>
    </message>
    <message>
        <source>To &amp;which course does this session belong?</source>
        <translation>К&amp;ојој серији припада овај третман?</translation>
    </message>
    <message>
        <source>Another client&apos;s name</source>
        <translation>Име другог клијента</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Серије</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>Нико се тако не зове.</translation>
    </message>
    <message>
        <source>This client has no course yet. Begin one in the client&apos;s file.</source>
        <translation>Овај клијент још нема ниједну серију. Започните је у клијентовом картону.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Пре&amp;мести</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>&amp;Прикључи</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Одустани</translation>
    </message>
</context>
<context>
    <name>reliefbook::MovingDialog</name>
    <message>
        <source>Where the copy goes</source>
        <translation>Где иде копија</translation>
    </message>
    <message>
        <source>%1 - read me.txt</source>
        <comment>file name</comment>
        <translation>%1 - прочитај ме.txt</translation>
    </message>
    <message>
        <source>Install Reliefbook on the other computer.</source>
        <translation>Инсталирајте Reliefbook на другом рачунару.</translation>
    </message>
    <message>
        <source>Copy %1 from here into a folder of that computer itself, not into one that is synced or on a network.</source>
        <translation>Копирајте %1 одавде у фасциклу самог тог рачунара, а не у ону која се усклађује или је на мрежи.</translation>
    </message>
    <message>
        <source>Look whether all is there: %1.</source>
        <translation>Погледајте да ли је све ту: %1.</translation>
    </message>
    <message>
        <source>From then on work there only: what is entered here afterwards does not go along. Keep this computer&apos;s practice until you have seen that all is well.</source>
        <translation>Од тада радите само тамо: оно што се овде касније унесе не иде с тим. Чувајте ординацију на овом рачунару док се не уверите да је све у реду.</translation>
    </message>
    <message>
        <source>Your practice on another computer</source>
        <translation>Ваша ординација на другом рачунару</translation>
    </message>
    <message>
        <source>Copied and verified: %1. The file is encrypted; whoever finds it can&apos;t read it without the passphrase, which stands nowhere here.</source>
        <translation>Копирано и проверено: %1. Датотека је шифрована; ко је нађе не може да је прочита без лозинке, која овде нигде не пише.</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Прелазак на нов рачунар</translation>
    </message>
    <message>
        <source>Now go to the other computer</source>
        <translation>Сада идите за други рачунар</translation>
    </message>
    <message>
        <source>Take the practice to another computer</source>
        <translation>Пренесите ординацију на други рачунар</translation>
    </message>
    <message>
        <source>The copy lies in %1, and beside it a sheet with these steps.</source>
        <translation>Копија је у %1, а поред ње лист с овим корацима.</translation>
    </message>
    <message>
        <source>All of the practice goes into one encrypted file on a stick, or any folder the other computer can reach. It is read back and compared before you take it along. Nothing is changed here.</source>
        <translation>Цела ординација иде у једну шифровану датотеку на УСБ меморији или у било којој фасцикли до које други рачунар допире. Прочита се и упореди пре него што је понесете. Овде се ништа не мења.</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>УСБ меморија или фасцикла</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>још није изабрано</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Изаберите &amp;фасциклу…</translation>
    </message>
    <message>
        <source>Copying and reading it back</source>
        <translation>Копирање и поновно читање</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Копирано и проверено</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Прикажи &amp;фасциклу</translation>
    </message>
    <message>
        <source>&amp;Make the copy</source>
        <translation>&amp;Направи копију</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>З&amp;аустави</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Start Reliefbook there, choose “Open a practice”, and type the passphrase this practice has now. Nothing else is needed.</source>
        <translation>Тамо покрените Reliefbook, изаберите „Отвори ординацију“ и укуцајте лозинку коју ова ординација сада има. Ништа друго није потребно.</translation>
    </message>
</context>
<context>
    <name>reliefbook::NeededCountField</name>
    <message>
        <source>A number is needed here.</source>
        <translation>Овде је потребан број.</translation>
    </message>
</context>
<context>
    <name>reliefbook::NeededDayField</name>
    <message>
        <source>A day is needed here.</source>
        <translation>Овде је потребан датум.</translation>
    </message>
</context>
<context>
    <name>reliefbook::NewClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Нови клијент</translation>
    </message>
    <message>
        <source>In the file already:</source>
        <translation>Већ у картотеци:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>new client</source>
        <translation>нови клијент</translation>
    </message>
    <message>
        <source>Is there already:</source>
        <translation>Већ постоји:</translation>
    </message>
    <message>
        <source>Open this file instead of entering the client anew</source>
        <translation>Отвори овај досије уместо новог уноса клијента</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>Отвори досије: %1</translation>
    </message>
    <message>
        <source>This was typed here and is not in that file: %1. It goes into the bin, and comes back from there.</source>
        <translation>Ово је овде унето, а у том досијеу га нема: %1. Иде у корпу и одатле се може вратити.</translation>
    </message>
    <message>
        <source>This was typed here and is not in that file: %1. It is not kept.</source>
        <translation>Ово је овде унето, а у том досијеу га нема: %1. Не чува се.</translation>
    </message>
    <message>
        <source>Open the file of %1?</source>
        <translation>Отворити досије: %1?</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Отвори досије</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>on a day</comment>
        <translation>рођен(а) %1</translation>
    </message>
    <message>
        <source>Ask the &amp;intake</source>
        <translation>Питај за пр&amp;ијем</translation>
    </message>
    <message>
        <source>Start s&amp;ession</source>
        <translation>Започни &amp;третман</translation>
    </message>
</context>
<context>
    <name>reliefbook::NewClientForm</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Презиме</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Датум рођења</translation>
    </message>
    <message>
        <source>&amp;Mobile phone</source>
        <translation>&amp;Мобилни телефон</translation>
    </message>
    <message>
        <source>E-m&amp;ail</source>
        <translation>&amp;Е-пошта</translation>
    </message>
</context>
<context>
    <name>reliefbook::NewPassphrase</name>
    <message>
        <source>Four or five words that belong to no sentence are easy to keep and hard to guess.</source>
        <translation>Четири или пет речи које не чине реченицу лако се памте а тешко погађају.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once. Add words.</source>
        <translation>Врло слаба: погађа се одмах. Додајте речи.</translation>
    </message>
    <message>
        <source>Weak: guessed within minutes. Add a word.</source>
        <translation>Слаба: погађа се за неколико минута. Додајте реч.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it good.</source>
        <translation>Средња: још једна реч и биће добра.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Добра.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Јака.</translation>
    </message>
    <message>
        <source>Write the six words down, then type them here.</source>
        <translation>Запишите шест речи, па их укуцајте овде.</translation>
    </message>
    <message>
        <source>These are not the six words above.</source>
        <translation>То није шест речи које стоје горе.</translation>
    </message>
    <message>
        <source>Without a passphrase anybody could read the practice.</source>
        <translation>Без лозинке би свако могао да чита ординацију.</translation>
    </message>
    <message>
        <source>The two are not the same. Show them to compare.</source>
        <translation>Те две нису исте. Прикажите их да их упоредите.</translation>
    </message>
    <message>
        <source>Si&amp;x words, drawn for you</source>
        <translation>&amp;Шест речи, извучених за вас</translation>
    </message>
    <message>
        <source>A passphrase of my o&amp;wn</source>
        <translation>&amp;Моја лозинка</translation>
    </message>
    <message>
        <source>Other wor&amp;ds</source>
        <translation>&amp;Друге речи</translation>
    </message>
    <message>
        <source>Nobody guesses six words drawn by chance, and no computer. Write them on paper now and keep it in a safe place; after a few days you know them by heart.</source>
        <translation>Шест насумично извучених речи не погађа нико, па ни рачунар. Запишите их сада на папир и чувајте га на сигурном; за неколико дана знаћете их напамет.</translation>
    </message>
    <message>
        <source>Type the six words f&amp;rom your paper</source>
        <translation>Укуцајте шест речи са свог &amp;папира</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>&amp;Лозинка</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>&amp;Још једном</translation>
    </message>
</context>
<context>
    <name>reliefbook::NewPracticePage</name>
    <message>
        <source>Where the practice is kept</source>
        <translation>Где се чува ординација</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>У %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Датотека: %1</translation>
    </message>
    <message>
        <source>This stands under the signature on your reports.</source>
        <translation>Ово стоји испод потписа на Вашим извештајима.</translation>
    </message>
    <message>
        <source>Under the signature on your reports: %1</source>
        <translation>Испод потписа на Вашим извештајима: %1</translation>
    </message>
    <message>
        <source>The practice needs a name.</source>
        <translation>Ординацији треба име.</translation>
    </message>
    <message>
        <source>The name needs a letter or a digit.</source>
        <translation>Имену треба слово или цифра.</translation>
    </message>
    <message>
        <source>There is a practice of this name in the folder already.</source>
        <translation>У тој фасцикли већ постоји ординација тог имена.</translation>
    </message>
    <message>
        <source>Reports are signed with your name.</source>
        <translation>Извештаји се потписују Вашим именом.</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Нова ординација</translation>
    </message>
    <message>
        <source>Everything here can be changed later in the settings.</source>
        <translation>Све се касније може променити у подешавањима.</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>Ординација</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>&amp;Name of the practice</source>
        <translation>&amp;Име ординације</translation>
    </message>
    <message>
        <source>&amp;Language of the reports</source>
        <translation>&amp;Језик извештаја</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Папир</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ваше име</translation>
    </message>
    <message>
        <source>Cre&amp;dentials (optional)</source>
        <translation>&amp;Звање (није обавезно)</translation>
    </message>
    <message>
        <source>Name as you &amp;sign (optional)</source>
        <translation>Име у п&amp;отпису (није обавезно)</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Друга &amp;фасцикла…</translation>
    </message>
    <message>
        <source>&amp;Create the practice</source>
        <translation>&amp;Направи ординацију</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Making the practice</source>
        <translation>Прављење ординације</translation>
    </message>
    <message>
        <source>e.g. licensed massage therapist</source>
        <translation>нпр. лиценцирани масажни терапеут</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>А4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Амерички формат (писмо)</translation>
    </message>
    <message>
        <source>Nobody can open the practice without it, and nobody can make you a new one: there is no reset. Write it down and keep the paper in a safe place. In the next step a recovery sheet can be printed.</source>
        <translation>Без ње нико не може да отвори ординацију, и нико не може да вам направи нову: враћања нема. Запишите је и чувајте папир на сигурном. У следећем кораку може да се одштампа лист за опоравак.</translation>
    </message>
</context>
<context>
    <name>reliefbook::NoteForm</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Белешка</translation>
    </message>
</context>
<context>
    <name>reliefbook::NotedTexts</name>
    <message>
        <source>What the client said</source>
        <translation>Шта је клијент рекао</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Налаз</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Како је протекло</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Савети</translation>
    </message>
    <message>
        <source>Changed since the last session</source>
        <translation>Промене од прошлог третмана</translation>
    </message>
    <message>
        <source>After the last session</source>
        <translation>Након прошлог третмана</translation>
    </message>
</context>
<context>
    <name>reliefbook::NotesField</name>
    <message numerus="yes">
        <source>What was pasted is too long: only its beginning stands here. There is room for %n character(s).</source>
        <translation>
            <numerusform>Налепљени текст је предугачак: овде стоји само његов почетак. Има места за %n знак.</numerusform>
            <numerusform>Налепљени текст је предугачак: овде стоји само његов почетак. Има места за %n знака.</numerusform>
            <numerusform>Налепљени текст је предугачак: овде стоји само његов почетак. Има места за %n знакова.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::NotesPage</name>
    <message>
        <source>Search in what was written</source>
        <translation>Претрага забележеног</translation>
    </message>
    <message>
        <source>Search about %1</source>
        <comment>client</comment>
        <translation>Претрага о клијенту %1</translation>
    </message>
    <message>
        <source>Looking through what was written</source>
        <translation>Прегледање забележеног</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>Нађено је %n место.</numerusform>
            <numerusform>Нађена су %n места.</numerusform>
            <numerusform>Нађено је %n места.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked through the sessions back to %1.</source>
        <translation>Третмани су прегледани уназад до %1.</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Ништа није нађено</translation>
    </message>
    <message>
        <source>Every word is looked for at the beginning of words. Fewer letters find more.</source>
        <translation>Свака реч се тражи на почетку речи. Мање слова налази више.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Шта тражите?</translation>
    </message>
    <message>
        <source>Notes on clients and alerts for the reception are searched.</source>
        <translation>Претражују се белешке о клијентима и упозорења за рецепцију.</translation>
    </message>
    <message>
        <source>Session notes, courses, complaints, alerts, answers and notes on clients are searched.</source>
        <translation>Претражују се белешке о третманима, серије третмана, тегобе, упозорења, одговори и белешке о клијентима.</translation>
    </message>
    <message>
        <source>Found from the beginnings of words, whatever their accents, case and script.</source>
        <translation>Налази се по почецима речи, без обзира на знаке, величину слова и писмо.</translation>
    </message>
    <message>
        <source>Words, for example: calf cramp</source>
        <translation>Речи, на пример: грч листа</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Речи које се траже</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Нађено</translation>
    </message>
    <message>
        <source>Look &amp;further</source>
        <translation>Тражи &amp;даље</translation>
    </message>
    <message>
        <source>Look for other words</source>
        <translation>Тражи друге речи</translation>
    </message>
    <message>
        <source>Open where it stands</source>
        <translation>Отвори где стоји</translation>
    </message>
</context>
<context>
    <name>reliefbook::NumberEdit</name>
    <message>
        <source>From</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>%1: This can&apos;t be read as a number.</source>
        <comment>a field</comment>
        <translation>%1: Ово не може да се прочита као број.</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a number.</source>
        <translation>Ово не може да се прочита као број.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Од</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>Де&amp;цимале</translation>
    </message>
</context>
<context>
    <name>reliefbook::NumberField</name>
    <message>
        <source>This can&apos;t be read as a number.</source>
        <translation>Ово се не чита као број.</translation>
    </message>
</context>
<context>
    <name>reliefbook::Opening</name>
    <message>
        <source>Demo practice</source>
        <translation>Пробна ординација</translation>
    </message>
    <message>
        <source>Jelena Marić</source>
        <translation>Јелена Марић</translation>
    </message>
    <message>
        <source>massage therapist</source>
        <translation>масажни терапеут</translation>
    </message>
</context>
<context>
    <name>reliefbook::OptionsEdit</name>
    <message>
        <source>Answer %1</source>
        <translation>Одговор %1</translation>
    </message>
    <message>
        <source>Move answer %1 up</source>
        <translation>Помери одговор %1 навише</translation>
    </message>
    <message>
        <source>Move answer %1 down</source>
        <translation>Помери одговор %1 наниже</translation>
    </message>
    <message>
        <source>Delete answer %1</source>
        <translation>Обриши одговор %1</translation>
    </message>
    <message>
        <source>Answer %1 stands alone: it takes the others back</source>
        <translation>Одговор %1 стоји сам: поништава остале</translation>
    </message>
    <message>
        <source>Add an a&amp;nswer</source>
        <translation>До&amp;дај одговор</translation>
    </message>
</context>
<context>
    <name>reliefbook::OwnFieldDialog</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Број</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Једно са списка</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или не</translation>
    </message>
    <message>
        <source>field of your own</source>
        <translation>сопствено поље</translation>
    </message>
    <message>
        <source>new field of your own</source>
        <translation>ново сопствено поље</translation>
    </message>
    <message>
        <source>deleting a field of your own</source>
        <translation>брисање сопственог поља</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Сопствено поље</translation>
    </message>
    <message>
        <source>New field of your own</source>
        <translation>Ново сопствено поље</translation>
    </message>
</context>
<context>
    <name>reliefbook::OwnFieldForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Питање</translation>
    </message>
    <message>
        <source>&amp;Answered by</source>
        <translation>О&amp;дговор је</translation>
    </message>
    <message>
        <source>&amp;Choices, one in a line</source>
        <translation>&amp;Избори, по један у реду</translation>
    </message>
</context>
<context>
    <name>reliefbook::OwnFieldsCard</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of field, its choices</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>order of your own fields</source>
        <translation>редослед сопствених поља</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Сопствена поља</translation>
    </message>
    <message>
        <source>What you ask about every client and the program does not. It stands at the end of their form.</source>
        <translation>Оно што питате о сваком клијенту, а програм не пита. Стоји на крају обрасца клијента.</translation>
    </message>
    <message>
        <source>Ne&amp;w field…</source>
        <translation>&amp;Ново поље…</translation>
    </message>
    <message>
        <source>Earlier in the form</source>
        <translation>Раније у обрасцу</translation>
    </message>
    <message>
        <source>Later in the form</source>
        <translation>Касније у обрасцу</translation>
    </message>
</context>
<context>
    <name>reliefbook::OwnFieldsForm</name>
    <message>
        <source>Asked by this practice</source>
        <translation>Пита ова пракса</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Није речено</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
</context>
<context>
    <name>reliefbook::OwnFieldsPart</name>
    <message>
        <source>answer in a field of your own</source>
        <translation>одговор у сопственом пољу</translation>
    </message>
</context>
<context>
    <name>reliefbook::Page</name>
    <message>
        <source>Go on without what can&apos;t be stored?</source>
        <translation>Наставити без онога што се не може сачувати?</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Изостави</translation>
    </message>
</context>
<context>
    <name>reliefbook::PageNavigation</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страна %1 од %2</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>По &amp;ширини</translation>
    </message>
    <message>
        <source>W&amp;hole page</source>
        <translation>&amp;Цела страна</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Претходна страна</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следећа страна</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Стране</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страна %1</translation>
    </message>
</context>
<context>
    <name>reliefbook::PainBar</name>
    <message>
        <source>Pain before %1, after %2</source>
        <translation>Бол пре %1, после %2</translation>
    </message>
    <message>
        <source>Pain before %1</source>
        <translation>Бол пре %1</translation>
    </message>
    <message>
        <source>Pain after %1</source>
        <translation>Бол после %1</translation>
    </message>
    <message>
        <source>No pain score</source>
        <translation>Нема оцене бола</translation>
    </message>
</context>
<context>
    <name>reliefbook::PainCard</name>
    <message>
        <source>Pain</source>
        <translation>Бол</translation>
    </message>
    <message>
        <source>&amp;Add an area</source>
        <translation>&amp;Додај област</translation>
    </message>
    <message>
        <source>Add the area %1</source>
        <translation>Додај област %1</translation>
    </message>
</context>
<context>
    <name>reliefbook::PainScale</name>
    <message>
        <source>open</source>
        <translation>није унето</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 од 10</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>није питано</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>одбијено</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Без бола</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Најјачи замислив</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Није питано</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Одбијено</translation>
    </message>
    <message>
        <source>&amp;Half a point more</source>
        <translation>&amp;Пола поена више</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Обриши</translation>
    </message>
    <message>
        <source>The question was not asked (N)</source>
        <translation>Питање није постављено (Н)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>It can only be read.</source>
        <translation>Може само да се чита.</translation>
    </message>
    <message>
        <source>Digits set the score, plus is ten, comma behind a digit adds half a point, N means not asked, Delete clears.</source>
        <translation>Цифре уносе оцену, плус је десет, зарез иза цифре додаје пола поена, слово Н значи да није питано, тастер за брисање брише.</translation>
    </message>
    <message>
        <source>Letters change no score</source>
        <translation>Слова не мењају оцену</translation>
    </message>
    <message>
        <source>Type the digit first, as in %1</source>
        <translation>Прво цифра, као у %1</translation>
    </message>
    <message>
        <source>Clear it with Delete first</source>
        <translation>Прво је обришите тастером за брисање</translation>
    </message>
    <message>
        <source>Half a point more, or less again (%1)</source>
        <translation>Пола поена више, или опет мање (%1)</translation>
    </message>
    <message>
        <source>Digits set the number, plus is ten, Delete clears.</source>
        <translation>Цифре уносе број, плус је десет, тастер за брисање брише.</translation>
    </message>
</context>
<context>
    <name>reliefbook::PartPanel</name>
    <message>
        <source>what the form is for</source>
        <translation>чему упитник служи</translation>
    </message>
    <message>
        <source>how it is answered</source>
        <translation>како се одговара</translation>
    </message>
    <message>
        <source>whether it has to be answered</source>
        <translation>да ли мора да се одговори</translation>
    </message>
    <message>
        <source>what a yes asks for</source>
        <translation>шта се пита после да</translation>
    </message>
    <message>
        <source>which days can be answered</source>
        <translation>који дани могу бити одговор</translation>
    </message>
    <message>
        <source>which numbers can be answered</source>
        <translation>који бројеви могу бити одговор</translation>
    </message>
    <message>
        <source>when it is asked</source>
        <translation>када се пита</translation>
    </message>
    <message>
        <source>a new answer</source>
        <translation>нови одговор</translation>
    </message>
    <message>
        <source>deleting an answer</source>
        <translation>брисање одговора</translation>
    </message>
    <message>
        <source>moving an answer</source>
        <translation>премештање одговора</translation>
    </message>
    <message>
        <source>whether an answer stands alone</source>
        <translation>да ли одговор стоји сам</translation>
    </message>
    <message>
        <source>&amp;Title of the form</source>
        <translation>&amp;Наслов упитника</translation>
    </message>
    <message>
        <source>What is said be&amp;fore the questions</source>
        <translation>Шта се каже пре &amp;питања</translation>
    </message>
    <message>
        <source>&amp;Title of the group</source>
        <translation>&amp;Наслов групе</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Пи&amp;тање</translation>
    </message>
    <message>
        <source>&amp;Hint under the question</source>
        <translation>Напо&amp;мена испод питања</translation>
    </message>
    <message>
        <source>What is as&amp;ked after a yes</source>
        <translation>Шта се пита после „&amp;да“</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Јединица</translation>
    </message>
    <message>
        <source>What 0 means</source>
        <translation>Шта значи 0</translation>
    </message>
    <message>
        <source>What 10 means</source>
        <translation>Шта значи 10</translation>
    </message>
    <message>
        <source>When it is as&amp;ked</source>
        <translation>&amp;Када се пита</translation>
    </message>
    <message>
        <source>Answered &amp;by</source>
        <translation>На&amp;чин одговора</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Одговори за избор</translation>
    </message>
    <message>
        <source>Has to be answe&amp;red</source>
        <translation>Мора да се одго&amp;вори</translation>
    </message>
    <message>
        <source>A yes asks for &amp;more</source>
        <translation>Да тражи &amp;још</translation>
    </message>
    <message>
        <source>The day may lie ah&amp;ead</source>
        <translation>Дан може бити у &amp;будућности</translation>
    </message>
    <message>
        <source>what is asked of a mark</source>
        <translation>шта се пита о ознаци</translation>
    </message>
    <message>
        <source>Only &amp;where, not what is felt there</source>
        <translation>Само &amp;где, не и шта се ту осећа</translation>
    </message>
</context>
<context>
    <name>reliefbook::PassphraseCard</name>
    <message>
        <source>Made on %1. Is it where you think it is?</source>
        <translation>Направљен %1. Да ли је тамо где мислите да јесте?</translation>
    </message>
    <message>
        <source>There is none of this passphrase. If it is forgotten, nobody can open the practice.</source>
        <translation>За ову лозинку га нема. Ако се заборави, нико не може да отвори ординацију.</translation>
    </message>
    <message>
        <source>P&amp;rint a new sheet…</source>
        <translation>&amp;Штампај нови лист…</translation>
    </message>
    <message>
        <source>P&amp;rint the sheet…</source>
        <translation>&amp;Штампај лист…</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Лозинка је промењена</translation>
    </message>
    <message>
        <source>The practice as it was before, under the earlier passphrase, stays beside it until %1.</source>
        <translation>Ординација каква је била пре, под ранијом лозинком, остаје поред ње до %1.</translation>
    </message>
    <message>
        <source>Remo&amp;ve it now…</source>
        <translation>&amp;Уклони је сада…</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were made with an earlier passphrase and need that one, or its sheet.</source>
        <translation>
            <numerusform>%n резервна копија направљена је под ранијом лозинком и тражи њу или њен лист.</numerusform>
            <numerusform>%n резервне копије направљене су под ранијом лозинком и траже њу или њен лист.</numerusform>
            <numerusform>%n резервних копија направљено је под ранијом лозинком и тражи њу или њен лист.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the practice as it was before?</source>
        <translation>Уклонити ординацију каква је била пре?</translation>
    </message>
    <message>
        <source>The present one stays. If you are not sure that you know the new passphrase, lock and unlock once first.</source>
        <translation>Садашња остаје. Ако нисте сигурни да знате нову лозинку, прво једном закључајте и откључајте.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Уклони је</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист за опоравак</translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase…</source>
        <translation>&amp;Промени лозинку…</translation>
    </message>
    <message>
        <source>&amp;Try your sheet…</source>
        <translation>Пр&amp;овери свој лист…</translation>
    </message>
    <message>
        <source>This file could not be removed</source>
        <translation>Ова датотека није могла да се уклони</translation>
    </message>
</context>
<context>
    <name>reliefbook::PassphraseDialog</name>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>&amp;Промени лозинку</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>&amp;Without a new sheet</source>
        <translation>&amp;Без новог листа</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Промена лозинке</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Садашња лозинка</translation>
    </message>
    <message>
        <source>Backups made so far keep the present passphrase: keep it, or its recovery sheet, as long as you keep them. The practice as it is now stays beside the new one for a week.</source>
        <translation>Досадашње резервне копије задржавају садашњу лозинку: чувајте њу, или њен лист за опоравак, докле год чувате њих. Ординација каква је сада остаје поред нове још недељу дана.</translation>
    </message>
    <message>
        <source>Type the passphrase of this practice.</source>
        <translation>Укуцајте лозинку ове ординације.</translation>
    </message>
    <message>
        <source>Copying and reading back</source>
        <translation>Преписивање и поновно читање</translation>
    </message>
    <message>
        <source>That is not the present passphrase. Nothing was changed.</source>
        <translation>То није садашња лозинка. Ништа није промењено.</translation>
    </message>
    <message>
        <source>Your new passphrase is set</source>
        <translation>Нова лозинка је постављена</translation>
    </message>
    <message>
        <source>From now on it opens the practice. A recovery sheet from before does not open the practice any more, only the backups made so far. Print one for the new passphrase now.</source>
        <translation>Од сада она отвара ординацију. Ранији лист за опоравак више не отвара ординацију, већ само досадашње резервне копије. Одштампајте сада лист за нову лозинку.</translation>
    </message>
</context>
<context>
    <name>reliefbook::PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Укључена су велика слова.</translation>
    </message>
    <message>
        <source>Keyboard: Latin and Cyrillic letters</source>
        <translation>Тастатура: латинична и ћирилична слова</translation>
    </message>
    <message>
        <source>Keyboard: Cyrillic letters</source>
        <translation>Тастатура: ћирилична слова</translation>
    </message>
    <message>
        <source>Keyboard: Latin letters</source>
        <translation>Тастатура: латинична слова</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Сакриј лозинку</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Прикажи лозинку</translation>
    </message>
</context>
<context>
    <name>reliefbook::PickClientDialog</name>
    <message>
        <source>Choose a client</source>
        <translation>Изаберите клијента</translation>
    </message>
    <message>
        <source>Which client is the same person?</source>
        <translation>Који клијент је иста особа?</translation>
    </message>
    <message>
        <source>Search name, phone, birth date, town</source>
        <translation>Име, телефон, датум рођења, место</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Претрага клијената</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клијенти</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Нико није нађен.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>Co&amp;mpare the files</source>
        <translation>&amp;Упореди досијее</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>рођење: %1</translation>
    </message>
</context>
<context>
    <name>reliefbook::Poster</name>
    <message>
        <source>See how pain changes over a course of sessions.</source>
        <translation>Видите како се бол мења кроз серију третмана.</translation>
    </message>
    <message>
        <source>Two scores a session, before and after. Out of them: relief on the day, how much of it is kept, and where it leads.</source>
        <translation>Две оцене по третману, пре и после. Из њих: олакшање тог дана, колико га остаје и куда води.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>пре</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
</context>
<context>
    <name>reliefbook::PracticeView</name>
    <message>
        <source>%1 What you typed stays on the screen and is tried again by itself.</source>
        <translation>%1 Оно што сте откуцали остаје на екрану и чување се понавља само од себе.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Покушај по&amp;ново</translation>
    </message>
    <message>
        <source>What you typed is not stored. It stays on the screen: copy it before you close the practice.</source>
        <translation>Оно што сте откуцали није сачувано. Остаје на екрану: копирајте га пре него што затворите ординацију.</translation>
    </message>
</context>
<context>
    <name>reliefbook::ProblemText</name>
    <message>
        <source>A name is needed here.</source>
        <translation>Овде је потребно име.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: there is room for %n character(s).</source>
        <translation>
            <numerusform>Ово је предугачко: има места за %n знак.</numerusform>
            <numerusform>Ово је предугачко: има места за %n знака.</numerusform>
            <numerusform>Ово је предугачко: има места за %n знакова.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Тај дан још није дошао.</translation>
    </message>
    <message>
        <source>This is too long ago. Is the year right?</source>
        <translation>То је било предавно. Да ли је година тачна?</translation>
    </message>
    <message>
        <source>This is before the start.</source>
        <translation>То је пре почетка.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 belongs here.</source>
        <translation>Овде долази број од %1 до %2.</translation>
    </message>
    <message>
        <source>Another client has this number already.</source>
        <translation>Други клијент већ има овај број.</translation>
    </message>
    <message>
        <source>No mail reaches this address. It looks like name@example.com.</source>
        <translation>На ову адресу пошта не стиже. Изгледа овако: име@пример.срб.</translation>
    </message>
    <message>
        <source>Something has to be written here.</source>
        <translation>Овде нешто мора да пише.</translation>
    </message>
</context>
<context>
    <name>reliefbook::ProgramForm</name>
    <message>
        <source>Lan&amp;guage of the program</source>
        <translation>&amp;Језик програма</translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation>Та&amp;мно или светло</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>Вели&amp;чина слова</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Као систем</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светло</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тамно</translation>
    </message>
</context>
<context>
    <name>reliefbook::ProofDialog</name>
    <message>
        <source>Type the passphrase of this practice.</source>
        <translation>Откуцајте лозинку ове ординације.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the backup. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Ова лозинка не отвара резервну копију. Проверите велика слова и језик тастатуре.</translation>
    </message>
    <message>
        <source>%1 were compared value by value with the practice, and all are as they were then. With this file and the passphrase you can go on on any computer.</source>
        <translation>Упоређено је вредност по вредност с ординацијом: %1, и све је онако како је тада било. С овом датотеком и лозинком можете да наставите на сваком рачунару.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ред</numerusform>
            <numerusform>%n реда</numerusform>
            <numerusform>%n редова</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since, and were left out.</source>
        <translation>
            <numerusform>%n је у међувремену промењен и изостављен.</numerusform>
            <numerusform>%n су у међувремену промењена и изостављена.</numerusform>
            <numerusform>%n је у међувремену промењено и изостављено.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is proven: %1 are in it</source>
        <translation>Доказано је: у њој је %1</translation>
    </message>
    <message>
        <source>This backup is not what the practice was</source>
        <translation>Ова резервна копија није оно што је ординација била</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Ова резервна копија је оштећена</translation>
    </message>
    <message>
        <source>Make another backup now and prove that one. If it fails, too, take the practice to another disk and ask for help.</source>
        <translation>Направите одмах другу резервну копију и докажите њу. Ако и то не успе, пренесите ординацију на други диск и потражите помоћ.</translation>
    </message>
    <message>
        <source>Prove my backup</source>
        <translation>Докажи моју резервну копију</translation>
    </message>
    <message>
        <source>Can this practice be restored?</source>
        <translation>Може ли ова ординација да се врати?</translation>
    </message>
    <message>
        <source>The backup of %1 is restored for a trial, in a temporary place, as on a computer that knows nothing but your passphrase. Your practice is not touched.</source>
        <translation>Резервна копија од %1 враћа се за пробу, на привременом месту, као на рачунару који зна само вашу лозинку. Ваша ординација се не дира.</translation>
    </message>
    <message>
        <source>There is no verified backup yet. Make one first.</source>
        <translation>Још нема проверене резервне копије. Најпре је направите.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Лозинка</translation>
    </message>
    <message>
        <source>Take the file alone to another place</source>
        <translation>Пренеси само датотеку на друго место</translation>
    </message>
    <message>
        <source>Open it by the passphrase</source>
        <translation>Отвори је лозинком</translation>
    </message>
    <message>
        <source>Check every page, index and reference</source>
        <translation>Провери сваку страницу, индекс и везу</translation>
    </message>
    <message>
        <source>Compare it row by row with the practice</source>
        <translation>Упореди је ред по ред с ординацијом</translation>
    </message>
    <message>
        <source>P&amp;rove it</source>
        <translation>&amp;Докажи</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>З&amp;аустави</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>First your work since the last backup is backed up. That backup is then restored for a trial, in a temporary place, as on a computer that knows nothing but your passphrase. Your practice is not touched.</source>
        <translation>Прво се прави резервна копија онога што је унето после последње. Та копија се затим враћа за пробу, на привременом месту, као на рачунару који зна само вашу лозинку. Ваша ординација се не дира.</translation>
    </message>
    <message>
        <source>Back up what is new since the last backup</source>
        <translation>Направи резервну копију новог после последње</translation>
    </message>
</context>
<context>
    <name>reliefbook::ReasonField</name>
    <message>
        <source>Please write down why.</source>
        <translation>Напишите зашто.</translation>
    </message>
</context>
<context>
    <name>reliefbook::RecordsCard</name>
    <message>
        <source>Records</source>
        <translation>Подаци</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Ко је шта урадио</translation>
    </message>
    <message>
        <source>Every change, every look, every print</source>
        <translation>Свака измена, сваки поглед, свако штампање</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Канта</translation>
    </message>
    <message>
        <source>What was deleted lately, and the way back</source>
        <translation>Шта је недавно обрисано и пут назад</translation>
    </message>
    <message>
        <source>Take everything along…</source>
        <translation>Понеси све…</translation>
    </message>
    <message>
        <source>All records as JSON and tables, for another program</source>
        <translation>Сви подаци као JSON и табеле, за други програм</translation>
    </message>
    <message>
        <source>Restricted clients…</source>
        <translation>Ограничени клијенти…</translation>
    </message>
    <message>
        <source>Whose records are kept, but not used</source>
        <translation>Чији се подаци чувају, али не користе</translation>
    </message>
    <message>
        <source>Records whose time is over…</source>
        <translation>Подаци којима је истекло време…</translation>
    </message>
    <message>
        <source>The yearly review, and erasing for good</source>
        <translation>Годишњи преглед и трајно брисање</translation>
    </message>
</context>
<context>
    <name>reliefbook::RecoverPage</name>
    <message>
        <source>Each group holds, but they don&apos;t belong together. Are they all from one sheet?</source>
        <translation>Свака група је исправна, али не иду заједно. Да ли су све са истог листа?</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Отварање листом за опоравак</translation>
    </message>
    <message>
        <source>Type the twelve groups as they stand on the sheet of %1. Each is checked as you go. Without the sheet and without the passphrase nobody can open a practice: there is no reset, and nobody to ask.</source>
        <translation>Укуцајте дванаест група како стоје на листу ординације %1. Свака се одмах проверава. Без листа и без лозинке нико не може да отвори ординацију: враћања нема, и нема кога да се пита.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отвори</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
</context>
<context>
    <name>reliefbook::RecoveryField</name>
    <message>
        <source>Group %1 has eight characters.</source>
        <translation>Група %1 има осам знакова.</translation>
    </message>
    <message>
        <source>Group %1 is not as it stands on the sheet: one character is another.</source>
        <translation>Група %1 није онаква каква стоји на листу: неки знак је други.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Група %1</translation>
    </message>
    <message>
        <source>Group %1 is missing or not as it stands on the sheet.</source>
        <translation>Група %1 недостаје или није онаква каква стоји на листу.</translation>
    </message>
</context>
<context>
    <name>reliefbook::RecoveryNotice</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The last was saved on %1.</source>
        <translation>Последњи је сачуван %1.</translation>
    </message>
    <message>
        <source>The last, saved on %1, is a score of %2 in the session of %3.</source>
        <translation>Последњи, сачуван %1, јесте оцена бола: %2, третман од %3.</translation>
    </message>
    <message>
        <source>The last, saved on %1, is the session of %2 on %3.</source>
        <translation>Последњи, сачуван %1, јесте третман: %2, %3.</translation>
    </message>
    <message>
        <source>The last, saved on %1, is the course “%2” of %3.</source>
        <translation>Последњи, сачуван %1, јесте серија третмана „%2“: %3.</translation>
    </message>
    <message>
        <source>The last, saved on %1, is name and contact of %2.</source>
        <translation>Последњи, сачуван %1, јесу име и контакт: %2.</translation>
    </message>
    <message>
        <source>The program was cut off the last time</source>
        <translation>Програм је прошли пут прекинут</translation>
    </message>
    <message>
        <source>Nothing had been entered since the practice was opened. The file was checked and is whole.</source>
        <translation>Од отварања ординације ништа није било унето. Датотека је проверена и цела је.</translation>
    </message>
    <message>
        <source>%1 %2 What was typed in the last three seconds may be missing.</source>
        <comment>sentences</comment>
        <translation>%1 %2 Можда недостаје оно што је откуцано у последње три секунде.</translation>
    </message>
    <message numerus="yes">
        <source>The file was checked and is whole: %n record(s) that were entered or changed in that sitting are here.</source>
        <translation>
            <numerusform>Датотека је проверена и цела је: ту је %n запис који је тада унет или измењен.</numerusform>
            <numerusform>Датотека је проверена и цела је: ту су %n записа који су тада унети или измењени.</numerusform>
            <numerusform>Датотека је проверена и цела је: ту је %n записа који су тада унети или измењени.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>При&amp;кажи</translation>
    </message>
</context>
<context>
    <name>reliefbook::RefusedAnswers</name>
    <message>
        <source>These answers were not stored</source>
        <translation>Ови одговори нису сачувани</translation>
    </message>
    <message>
        <source>What the client answered</source>
        <translation>Шта је клијент одговорио</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>While the client answered, the form or the client&apos;s file was changed elsewhere, or may not be changed any more. Copy what matters: it is gone when this is closed.</source>
        <translation>Док је клијент одговарао, образац или картон клијента је измењен на другом месту или више не сме да се мења. Препишите оно што је важно: нестаје кад се ово затвори.</translation>
    </message>
    <message>
        <source>What the client wrote here is too long or can&apos;t be read, so the form does not hold it. All else is stored. Copy what matters: it is gone when this is closed.</source>
        <translation>Ово што је клијент написао предугачко је или не може да се прочита, па га образац не чува. Све остало је сачувано. Препишите оно што је важно: нестаје кад се ово затвори.</translation>
    </message>
</context>
<context>
    <name>reliefbook::RegionField</name>
    <message>
        <source>Type a part of the body</source>
        <translation>Упишите део тела</translation>
    </message>
    <message>
        <source>No part of the body is called that. Choose one from the list.</source>
        <translation>Ниједан део тела се тако не зове. Изаберите га са списка.</translation>
    </message>
</context>
<context>
    <name>reliefbook::RelationDialog</name>
    <message>
        <source>%1 · client, born %2</source>
        <translation>%1 · клијент, датум рођења: %2</translation>
    </message>
    <message>
        <source>%1 · client</source>
        <translation>%1 · клијент</translation>
    </message>
    <message>
        <source>New in the directory: %1</source>
        <translation>Нови у именику: %1</translation>
    </message>
    <message>
        <source>person around the client</source>
        <translation>особа уз клијента</translation>
    </message>
    <message>
        <source>new person around the client</source>
        <translation>нова особа уз клијента</translation>
    </message>
    <message>
        <source>taking somebody out of the client&apos;s file</source>
        <translation>уклањање особе из картона</translation>
    </message>
    <message>
        <source>Somebody around the client</source>
        <translation>Особа уз клијента</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Уклони</translation>
    </message>
    <message>
        <source>&amp;Who is it? Type a name: a client, or somebody of the directory.</source>
        <translation>&amp;Ко је то? Упишите име: клијента или некога из именика.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Who it can be</source>
        <translation>Ко то може бити</translation>
    </message>
</context>
<context>
    <name>reliefbook::RelationForm</name>
    <message>
        <source>&amp;Is to the client</source>
        <translation>Клијенту &amp;је</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Напомена</translation>
    </message>
</context>
<context>
    <name>reliefbook::RelationsCard</name>
    <message>
        <source>People around the client</source>
        <translation>Људи уз клијента</translation>
    </message>
    <message>
        <source>Nobody yet. Here stand the guardian, whom to call in an emergency, the doctor, who pays.</source>
        <translation>Још никог. Овде стоје старатељ, кога звати у хитном случају, лекар, ко плаћа.</translation>
    </message>
    <message>
        <source>&amp;Add somebody…</source>
        <translation>&amp;Додај особу…</translation>
    </message>
    <message>
        <source>Add somebody around the client…</source>
        <translation>Додај особу уз клијента…</translation>
    </message>
</context>
<context>
    <name>reliefbook::ReplacePage</name>
    <message>
        <source>The practice is open. Choose a new passphrase</source>
        <translation>Ординација је отворена. Изаберите нову лозинку</translation>
    </message>
    <message>
        <source>The one that was forgotten goes. Backups from before still need it, or the sheet you just typed: keep that sheet as long as you keep them.</source>
        <translation>Заборављена престаје да важи. Раније резервне копије и даље траже њу, или лист који сте управо укуцали: чувајте тај лист докле год чувате њих.</translation>
    </message>
    <message>
        <source>Set the &amp;passphrase</source>
        <translation>Постави &amp;лозинку</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Касније</translation>
    </message>
</context>
<context>
    <name>reliefbook::ReportChoices</name>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>The &amp;client</source>
        <translation>&amp;Клијента</translation>
    </message>
    <message>
        <source>The &amp;doctor</source>
        <translation>&amp;Лекара</translation>
    </message>
    <message>
        <source>Plain sentences, and nothing from your notes</source>
        <translation>Једноставне реченице, ништа из ваших бележака</translation>
    </message>
    <message>
        <source>With statistics, and what you wrote on events</source>
        <translation>Са статистиком и оним што сте забележили о догађајима</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Језик извештаја</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папир</translation>
    </message>
    <message>
        <source>&amp;A4</source>
        <translation>&amp;А4</translation>
    </message>
    <message>
        <source>L&amp;etter</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Боја</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>У &amp;боји</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>Си&amp;во</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Области</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reliefbook::ReportOutput</name>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>На овом рачунару није подешен штампач</translation>
    </message>
    <message>
        <source>Save a PDF instead, and print it elsewhere.</source>
        <translation>Сачувајте PDF и одштампајте га на другом месту.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF документ</translation>
    </message>
</context>
<context>
    <name>reliefbook::ReportPage</name>
    <message>
        <source>Progress report</source>
        <translation>Извештај о напретку</translation>
    </message>
    <message>
        <source>Progress report – %1</source>
        <translation>Извештај о напретку – %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Шта&amp;мпај…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сачувај као PDF…</translation>
    </message>
    <message>
        <source>Print the progress report…</source>
        <translation>Штампај извештај о напретку…</translation>
    </message>
    <message>
        <source>Save the progress report as PDF…</source>
        <translation>Сачувај извештај о напретку као PDF…</translation>
    </message>
    <message>
        <source>Reading the course…</source>
        <translation>Читање серије третмана…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>На овом рачунару није подешен ниједан штампач</translation>
    </message>
    <message>
        <source>The report can be saved as a PDF instead, and printed from there later or sent by mail.</source>
        <translation>Извештај се може сачувати као PDF, па касније одштампати или послати поштом.</translation>
    </message>
    <message>
        <source>Print the progress report</source>
        <translation>Штампање извештаја о напретку</translation>
    </message>
    <message>
        <source>The printer did not take the report</source>
        <translation>Штампач није примио извештај</translation>
    </message>
    <message>
        <source>Look whether it is switched on and connected, and try again. Nothing is lost: the report can also be saved as a PDF.</source>
        <translation>Погледајте да ли је укључен и повезан, па покушајте поново. Ништа није изгубљено: извештај се може сачувати и као PDF.</translation>
    </message>
    <message>
        <source>Save the progress report</source>
        <translation>Чување извештаја о напретку</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF документ</translation>
    </message>
</context>
<context>
    <name>reliefbook::ReportPreview</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Копирај текст</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Преглед, страна %1 од %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Преглед</translation>
    </message>
</context>
<context>
    <name>reliefbook::ReportResult</name>
    <message>
        <source>Ope&amp;n</source>
        <translation>&amp;Отвори</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Прикажи у &amp;фасцикли</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Сачувано као „%1” у %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n страна послата штампачу.</numerusform>
            <numerusform>%n стране послате штампачу.</numerusform>
            <numerusform>%n страна послато штампачу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer “%1”.</source>
        <translation>
            <numerusform>%n страна послата штампачу „%1”.</numerusform>
            <numerusform>%n стране послате штампачу „%1”.</numerusform>
            <numerusform>%n страна послато штампачу „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reliefbook::ReportsForm</name>
    <message>
        <source>&amp;Language of reports</source>
        <translation>Језик &amp;извештаја</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Папи&amp;р</translation>
    </message>
</context>
<context>
    <name>reliefbook::RescuePage</name>
    <message>
        <source>Type the passphrase it was made with.</source>
        <translation>Откуцајте лозинку с којом је направљена.</translation>
    </message>
    <message>
        <source>Look for a backup</source>
        <translation>Потражи резервну копију</translation>
    </message>
    <message>
        <source>Practices and backups (*.reliefbook *.reliefbook.*);;All files (*)</source>
        <translation>Ординације и резервне копије (*.reliefbook *.reliefbook.*);;Све датотеке (*)</translation>
    </message>
    <message>
        <source>It was made with another passphrase. Type the one of that time.</source>
        <translation>Направљена је с другом лозинком. Откуцајте ону из тог времена.</translation>
    </message>
    <message>
        <source>What can be read is in %1</source>
        <translation>Оно што може да се прочита је у %1</translation>
    </message>
    <message>
        <source>O&amp;pen it</source>
        <translation>О&amp;твори је</translation>
    </message>
    <message>
        <source>Restoring a backup of %1</source>
        <translation>Враћа се резервна копија ординације %1</translation>
    </message>
    <message>
        <source>Your file was not changed and stays where it is. The surest way on is a verified backup; the file is kept beside it.</source>
        <translation>Ваша датотека није промењена и остаје где јесте. Најсигурнији пут даље је проверена резервна копија; датотека се чува поред ње.</translation>
    </message>
    <message>
        <source>Backups of this practice</source>
        <translation>Резервне копије ове ординације</translation>
    </message>
    <message>
        <source>A verified copy is made in a folder you choose, and opened there. The file here stays as it is and is not used any more.</source>
        <translation>У фасцикли коју изаберете прави се проверена копија и тамо се отвара. Датотека овде остаје каква јесте и више се не користи.</translation>
    </message>
    <message>
        <source>None was found beside it. There may be one on a stick, a network drive or another computer.</source>
        <translation>Поред ње није нађена ниједна. Можда је има на меморијском штапићу, мрежном диску или другом рачунару.</translation>
    </message>
    <message>
        <source>Before one takes the place of the file, you are told what would not be in it.</source>
        <translation>Пре него што копија заузме место датотеке, биће вам речено шта у њој не би било.</translation>
    </message>
    <message>
        <source>Passp&amp;hrase</source>
        <translation>&amp;Лозинка</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>&amp;Врати ову</translation>
    </message>
    <message>
        <source>Look for a backup else&amp;where…</source>
        <translation>Потражи копију &amp;другде…</translation>
    </message>
    <message>
        <source>&amp;Move it to this computer…</source>
        <translation>&amp;Премести је на овај рачунар…</translation>
    </message>
    <message>
        <source>&amp;Look at it only</source>
        <translation>Само је по&amp;гледај</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Други начини</translation>
    </message>
    <message>
        <source>&amp;Try the passphrase again</source>
        <translation>Покушај &amp;поново с лозинком</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Сачувај оно што може да се прочита…</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>&amp;Ипак отвори</translation>
    </message>
    <message>
        <source>&amp;Another practice…</source>
        <translation>Др&amp;уга ординација…</translation>
    </message>
    <message>
        <source>If you moved or renamed it, open it from where it is now. If it is lost, the surest way on is a verified backup.</source>
        <translation>Ако сте је преместили или јој променили име, отворите је одатле где је сада. Ако је изгубљена, најсигурнији пут даље је проверена резервна копија.</translation>
    </message>
    <message>
        <source>On a stick or in a folder all backups of this practice are found, also in the folders below it.</source>
        <translation>На УСБ меморији или у фасцикли проналазе се све резервне копије ове ординације, и у фасциклама испод ње.</translation>
    </message>
    <message>
        <source>On a &amp;stick or in a folder…</source>
        <translation>На &amp;меморији или у фасцикли…</translation>
    </message>
    <message>
        <source>One &amp;file…</source>
        <translation>Једна &amp;датотека…</translation>
    </message>
    <message>
        <source>Where to look for backups</source>
        <translation>Где тражити резервне копије</translation>
    </message>
    <message>
        <source>Looking in %1…</source>
        <translation>Тражи се у %1…</translation>
    </message>
    <message>
        <source>No backup of this practice was found there</source>
        <translation>Тамо није нађена резервна копија ове ординације</translation>
    </message>
    <message>
        <source>%1 and the folders below it hold none.</source>
        <translation>%1 и фасцикле испод ње не садрже ниједну.</translation>
    </message>
    <message>
        <source>Found in %1. Before one takes the place of the file, you are told what would not be in it.</source>
        <translation>Нађено у %1. Пре него што нека заузме место датотеке, биће вам речено шта у њој не би било.</translation>
    </message>
    <message>
        <source>Looking for more in %1 …</source>
        <translation>Гледа се има ли још у %1 …</translation>
    </message>
</context>
<context>
    <name>reliefbook::RestoreCard</name>
    <message>
        <source>Remove %1?</source>
        <translation>Уклонити %1?</translation>
    </message>
    <message>
        <source>It is what the practice was before a backup was restored. What only this file holds is gone then.</source>
        <translation>То је ординација каква је била пре враћања резервне копије. Оно што је само у овој датотеци тада нестаје.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Уклони је</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Уклони ову датотеку</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Уклони %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Враћање</translation>
    </message>
    <message>
        <source>Takes the practice back to what it was when a backup was made. You are told first what would not be in it, and what is there now is kept.</source>
        <translation>Враћа ординацију на оно што је била кад је резервна копија направљена. Прво вам се каже чега у њој не би било, а оно што је сада ту чува се.</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Врати резервну &amp;копију…</translation>
    </message>
    <message>
        <source>Kept when a backup was restored</source>
        <translation>Сачувано при враћању резервне копије</translation>
    </message>
    <message>
        <source>This file could not be removed</source>
        <translation>Ова датотека није могла да се уклони</translation>
    </message>
</context>
<context>
    <name>reliefbook::RestoreDialog</name>
    <message>
        <source>Look for a backup</source>
        <translation>Потражи резервну копију</translation>
    </message>
    <message>
        <source>Practices and backups (*.reliefbook *.reliefbook.*);;All files (*)</source>
        <translation>Ординације и резервне копије (*.reliefbook *.reliefbook.*);;Све датотеке (*)</translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation>Прегледа се резервна копија</translation>
    </message>
    <message>
        <source>This backup was made with another passphrase</source>
        <translation>Ова резервна копија је направљена с другом лозинком</translation>
    </message>
    <message>
        <source>Type the one of that time. The restored practice opens with it, too.</source>
        <translation>Откуцајте ону из тог времена. И враћена ординација се њоме отвара.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Врати резервну копију</translation>
    </message>
    <message>
        <source>There is no backup beside the practice. Look for one on a stick or another disk.</source>
        <translation>Поред ординације нема резервне копије. Потражите је на меморијском штапићу или другом диску.</translation>
    </message>
    <message>
        <source>The practice is closed, the backup is checked and takes its place, and it is opened again.</source>
        <translation>Ординација се затвара, резервна копија се проверава и заузима њено место, па се ординација поново отвара.</translation>
    </message>
    <message>
        <source>Backups of this practice</source>
        <translation>Резервне копије ове ординације</translation>
    </message>
    <message>
        <source>Look else&amp;where…</source>
        <translation>Потражи &amp;другде…</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase of the backup</source>
        <translation>&amp;Лозинка резервне копије</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Врати је</translation>
    </message>
    <message>
        <source>Looking for more in %1 …</source>
        <translation>Гледа се има ли још у %1 …</translation>
    </message>
</context>
<context>
    <name>reliefbook::RestrictedDialog</name>
    <message>
        <source>born %1</source>
        <translation>рођ. %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>од %1</translation>
    </message>
    <message>
        <source>Restricted clients</source>
        <translation>Ограничени клијенти</translation>
    </message>
    <message>
        <source>Their records are kept, but found by no search, changed by nobody and printed nowhere. Only here they are listed.</source>
        <translation>Њихови подаци се чувају, али их ниједна претрага не налази, нико их не мења и нигде се не штампају. Наведени су само овде.</translation>
    </message>
    <message>
        <source>Nobody is restricted</source>
        <translation>Нико није ограничен</translation>
    </message>
    <message>
        <source>A client&apos;s page has “Restrict use…” in its menu: for whom asks for it, and where records may not be erased yet.</source>
        <translation>Страна клијента у менију има „Ограничи коришћење…“: за онога ко то тражи и кад се подаци још не смеју обрисати.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Отвори картон</translation>
    </message>
    <message>
        <source>&amp;Lift the restriction…</source>
        <translation>&amp;Укини ограничење…</translation>
    </message>
</context>
<context>
    <name>reliefbook::ReviewDialog</name>
    <message>
        <source>born %1</source>
        <translation>рођ. %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>последњи пут %1</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>чува се до %1</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>ограничено</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %n client(s)…</source>
        <translation>
            <numerusform>&amp;Обриши %n клијента…</numerusform>
            <numerusform>&amp;Обриши %n клијента…</numerusform>
            <numerusform>&amp;Обриши %n клијената…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Обриши…</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Не изабери &amp;ништа</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Изабери с&amp;ве</translation>
    </message>
    <message>
        <source>Records whose time is over</source>
        <translation>Подаци којима је истекло време</translation>
    </message>
    <message>
        <source>Once a year, look whom the practice need not keep any more. Select whom to erase; whom you do not select stays.</source>
        <translation>Једном годишње погледајте чије податке ординација више не мора да чува. Изаберите кога треба обрисати; ко није изабран, остаје.</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over</source>
        <translation>Ничије време није истекло</translation>
    </message>
    <message>
        <source>How long records are kept is set for the practice under Settings.</source>
        <translation>Колико се подаци чувају одређује се за ординацију у Подешавањима.</translation>
    </message>
</context>
<context>
    <name>reliefbook::RulesPage</name>
    <message>
        <source>Rules of screening</source>
        <translation>Правила провере</translation>
    </message>
    <message>
        <source>The rules are changed by an owner of the practice. %1 is not one.</source>
        <translation>Правила мења власник праксе. %1 то није.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Искључено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Измењено</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правила</numerusform>
        </translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Где: %1</translation>
    </message>
    <message>
        <source>Pressure at most %1 of 5</source>
        <translation>Притисак највише %1 од 5</translation>
    </message>
    <message numerus="yes">
        <source>Holds for %n day(s)</source>
        <translation>
            <numerusform>Важи %n дан</numerusform>
            <numerusform>Важи %n дана</numerusform>
            <numerusform>Важи %n дана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked again after %n day(s)</source>
        <translation>
            <numerusform>Пита се поново после %n дана</numerusform>
            <numerusform>Пита се поново после %n дана</numerusform>
            <numerusform>Пита се поново после %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised if %1.</source>
        <translation>Јавља се ако %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Извор: %1</translation>
    </message>
    <message>
        <source>Decided here: %1 As it came: %2.</source>
        <translation>Одлучено овде: %1 Како је дошло: %2.</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Зашто?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>Switch a rule off</source>
        <translation>Искључивање правила</translation>
    </message>
    <message>
        <source>Answers that call for it raise nothing any more. What was found before stays as it is.</source>
        <translation>Одговори који су је покретали више не јављају ништа. Што је раније нађено остаје како јесте.</translation>
    </message>
    <message>
        <source>&amp;Switch it off</source>
        <translation>&amp;Искључи</translation>
    </message>
    <message>
        <source>switching a rule off</source>
        <translation>искључивање правила</translation>
    </message>
    <message>
        <source>Change what a rule asks for</source>
        <translation>Измена онога што правило тражи</translation>
    </message>
    <message>
        <source>From now on it asks for: %1. What was found before stays as it is.</source>
        <translation>Од сада тражи: %1. Што је раније нађено остаје како јесте.</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>Из&amp;мени</translation>
    </message>
    <message>
        <source>changing a rule</source>
        <translation>измена правила</translation>
    </message>
    <message>
        <source>a rule as it came</source>
        <translation>правило како је дошло</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Сва правила</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation>Одлучено овде</translation>
    </message>
    <message>
        <source>What the answers of a client call for. They say what to be careful with; they are no diagnosis.</source>
        <translation>На шта упућују одговори клијента. Кажу на шта треба пазити; нису дијагноза.</translation>
    </message>
    <message>
        <source>You can only read this</source>
        <translation>Ово можете само да читате</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Претражи правила</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Која правила</translation>
    </message>
    <message>
        <source>No rule fits.</source>
        <translation>Ниједно правило не одговара.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What it asks &amp;for</source>
        <translation>Шта &amp;тражи</translation>
    </message>
    <message>
        <source>Switch &amp;off…</source>
        <translation>&amp;Искључи…</translation>
    </message>
    <message>
        <source>Switch the rule off…</source>
        <translation>Искључи правило…</translation>
    </message>
    <message>
        <source>&amp;Back to as it came</source>
        <translation>&amp;Врати како је дошло</translation>
    </message>
    <message>
        <source>Back to as it came</source>
        <translation>Врати како је дошло</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>&amp;Раније верзије…</translation>
    </message>
</context>
<context>
    <name>reliefbook::SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Безбедност</translation>
    </message>
</context>
<context>
    <name>reliefbook::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Обриши претрагу</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Претрага</translation>
    </message>
</context>
<context>
    <name>reliefbook::SessionHeader</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Client file of %1</source>
        <translation>Картон клијента %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>course · day and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Without a course · %1</source>
        <translation>Без серије · %1</translation>
    </message>
    <message>
        <source>Ac&amp;tions</source>
        <translation>&amp;Радње</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Отвори картон клијента</translation>
    </message>
</context>
<context>
    <name>reliefbook::SessionPage</name>
    <message>
        <source>%1, session of %2</source>
        <translation>%1, третман од %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Третман %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Третман</translation>
    </message>
    <message>
        <source>This session is void</source>
        <translation>Овај третман је поништен</translation>
    </message>
    <message>
        <source>It stays to be seen, and counts nowhere.</source>
        <translation>Остаје видљив, али се нигде не рачуна.</translation>
    </message>
    <message>
        <source>Co&amp;unt it again</source>
        <translation>&amp;Рачунај поново</translation>
    </message>
    <message>
        <source>This session is signed</source>
        <translation>Овај третман је потписан</translation>
    </message>
    <message>
        <source>What is signed stays as it is.</source>
        <translation>Што је потписано, остаје како јесте.</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Чува се…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Није сачувано</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>at this time of day</comment>
        <translation>Сачувано у %1</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Све је сачувано</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 је већ на списку.</translation>
    </message>
    <message>
        <source>Declare this session void?</source>
        <translation>Поништити овај третман?</translation>
    </message>
    <message>
        <source>It stays to be seen but counts nowhere: not in the course, not in its chart, not in reports. You can count it again. Why is it void?</source>
        <translation>Остаје видљив, али се нигде не рачуна: ни у серији, ни на њеном графикону, ни у извештајима. Можете га поново урачунати. Зашто се поништава?</translation>
    </message>
    <message>
        <source>It was entered by &amp;mistake</source>
        <translation>Унет је &amp;грешком</translation>
    </message>
    <message>
        <source>It was entered &amp;twice</source>
        <translation>Унет је &amp;двапут</translation>
    </message>
    <message>
        <source>It belongs to &amp;another client</source>
        <translation>Припада &amp;другом клијенту</translation>
    </message>
    <message>
        <source>It did not take &amp;place</source>
        <translation>&amp;Није одржан</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Previous session</source>
        <translation>&amp;Претходни третман</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <translation>&amp;Следећи третман</translation>
    </message>
    <message>
        <source>&amp;Attach to a course…</source>
        <translation>&amp;Прикључи серији…</translation>
    </message>
    <message>
        <source>&amp;Move to another course or client…</source>
        <translation>Пре&amp;мести у другу серију или другом клијенту…</translation>
    </message>
    <message>
        <source>Declare &amp;void…</source>
        <translation>По&amp;ништи…</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Рачунај поново</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Обриши</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
    <message>
        <source>What you found, what you did, how the client responded</source>
        <translation>Шта сте нашли, шта сте радили, како је клијент реаговао</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Раније верзије…</translation>
    </message>
    <message>
        <source>This session is not deleted</source>
        <translation>Овај третман се не брише</translation>
    </message>
    <message>
        <source>A form was finished at it, and what the client answered is kept. Declare the session void instead: it then counts nowhere.</source>
        <translation>На њему је завршен образац, а одговори клијента се чувају. Уместо тога прогласите третман неважећим: тада се нигде не рачуна.</translation>
    </message>
    <message>
        <source>Screening asks for something else first</source>
        <translation>Провера прво тражи нешто друго</translation>
    </message>
    <message>
        <source>&amp;Go on all the same…</source>
        <translation>Ипак &amp;настави…</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Пријем</translation>
    </message>
</context>
<context>
    <name>reliefbook::SessionStart</name>
    <message>
        <source>No session today?</source>
        <translation>Данас без сеансе?</translation>
    </message>
    <message>
        <source>&amp;Why is the session begun all the same?</source>
        <translation>&amp;Зашто сеанса ипак почиње?</translation>
    </message>
    <message>
        <source>Begin &amp;all the same</source>
        <translation>&amp;Ипак почни</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t begin</source>
        <translation>&amp;Не почињи</translation>
    </message>
    <message>
        <source>Stop the session?</source>
        <translation>Прекинути третман?</translation>
    </message>
    <message>
        <source>&amp;Why does the session go on all the same?</source>
        <translation>&amp;Зашто се третман ипак наставља?</translation>
    </message>
    <message>
        <source>&amp;Go on all the same</source>
        <translation>Ипак &amp;настави</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>&amp;Овде стани</translation>
    </message>
    <message>
        <source>Screening asks for something else first. You decide; if you begin all the same, your reasons are kept with the session.</source>
        <translation>Оно што је нађено прво тражи нешто друго. Одлука је Ваша; ако ипак започнете, Ваши разлози се чувају уз третман.</translation>
    </message>
    <message>
        <source>What was found asks for something else first. You decide; if you go on all the same, your reasons are kept with the session.</source>
        <translation>Оно што је нађено прво тражи нешто друго. Одлука је Ваша; ако ипак наставите, Ваши разлози се чувају уз третман.</translation>
    </message>
</context>
<context>
    <name>reliefbook::SessionSummary</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, од %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>Classic massage</source>
        <translation>Класична масажа</translation>
    </message>
    <message>
        <source>Relaxing massage</source>
        <translation>Опуштајућа масажа</translation>
    </message>
    <message>
        <source>Manual therapy</source>
        <translation>Мануелна терапија</translation>
    </message>
    <message>
        <source>Therapeutic massage</source>
        <translation>Терапеутска масажа</translation>
    </message>
    <message>
        <source>Reflex massage</source>
        <translation>Рефлексна масажа</translation>
    </message>
    <message>
        <source>Sports massage</source>
        <translation>Спортска масажа</translation>
    </message>
    <message>
        <source>Lymphatic drainage</source>
        <translation>Лимфна дренажа</translation>
    </message>
</context>
<context>
    <name>reliefbook::SessionTimes</name>
    <message>
        <source>On which day was it?</source>
        <translation>Ког је дана био?</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>Када је почео?</translation>
    </message>
    <message>
        <source>How many minutes was it?</source>
        <translation>Колико је минута трајао?</translation>
    </message>
    <message>
        <source>A session is at most 24 hours long.</source>
        <translation>Третман траје највише 24 сата.</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Дан</translation>
    </message>
    <message>
        <source>Be&amp;gins</source>
        <translation>По&amp;чиње</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Минута</translation>
    </message>
    <message>
        <source>A session can&apos;t be shorter than nothing.</source>
        <translation>Третман не може да траје мање од нуле.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reliefbook::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Подешавања</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>лого</translation>
    </message>
    <message>
        <source>practice and letterhead</source>
        <translation>ординација и меморандум</translation>
    </message>
    <message>
        <source>language and paper of reports</source>
        <translation>језик и папир извештаја</translation>
    </message>
    <message>
        <source>your name and signature</source>
        <translation>ваше име и потпис</translation>
    </message>
    <message>
        <source>Practice and letterhead</source>
        <translation>Ординација и меморандум</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Извештаји</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Овај програм</translation>
    </message>
    <message>
        <source>Some of this can only be read</source>
        <translation>Нешто од овога може само да се чита</translation>
    </message>
    <message>
        <source>The practice, its reports and its users are changed by an owner of the practice. %1 is not one; how the program looks is for everybody.</source>
        <translation>Ординацију, њене извештаје и кориснике мења власник ординације. %1 то није; изглед програма подешава свако.</translation>
    </message>
    <message>
        <source>how long records are kept</source>
        <translation>колико се подаци чувају</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Колико се подаци чувају</translation>
    </message>
    <message>
        <source>Forms and screening</source>
        <translation>Упитници и провера</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Упитници</translation>
    </message>
    <message>
        <source>What clients are asked: change them, add your own, import and export.</source>
        <translation>Шта се клијенти питају: мењајте, додајте своје, увезите и извезите.</translation>
    </message>
    <message>
        <source>Rules of screening</source>
        <translation>Правила провере</translation>
    </message>
    <message>
        <source>What answers call for, with sources; what your practice decided.</source>
        <translation>На шта одговори упућују, са изворима; шта је ваша пракса одлучила.</translation>
    </message>
</context>
<context>
    <name>reliefbook::SheetDialog</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Даље</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист за опоравак</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Лозинка</translation>
    </message>
    <message>
        <source>The sheet opens the practice, so it is made for whoever knows the passphrase.</source>
        <translation>Лист отвара ординацију, па се прави за онога ко зна лозинку.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Type the passphrase of this practice.</source>
        <translation>Укуцајте лозинку ове ординације.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this practice.</source>
        <translation>То није лозинка ове ординације.</translation>
    </message>
</context>
<context>
    <name>reliefbook::SheetMaking</name>
    <message>
        <source>No printer is set up on this computer. Save the sheet as a PDF on a stick and print it elsewhere.</source>
        <translation>На овом рачунару нема штампача. Сачувајте лист као PDF на стик и одштампајте га другде.</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Штампање листа за опоравак</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист за опоравак</translation>
    </message>
    <message>
        <source>Printed. When the sheet is in your hands, type one group from it.</source>
        <translation>Одштампано. Кад вам је лист у рукама, укуцајте једну групу са њега.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Чување листа за опоравак</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF документ</translation>
    </message>
    <message>
        <source>Saved. Print it, or keep it on a stick, then delete it from this computer: beside the practice it is a key in its door. Open it and type one group.</source>
        <translation>Сачувано. Одштампајте га или га чувајте на стику, па га обришите са овог рачунара: поред ординације је као кључ у брави. Отворите га и укуцајте једну групу.</translation>
    </message>
    <message>
        <source>That is not what stands on the sheet. Look at the number above the group.</source>
        <translation>То не стоји на листу. Погледајте број изнад групе.</translation>
    </message>
    <message>
        <source>The recovery sheet is one page that opens the practice when the passphrase is forgotten. Without it nobody can: there is no reset, and nobody to ask. Keep it like a key, away from the computer.</source>
        <translation>Лист за опоравак је једна страна која отвара ординацију кад се лозинка заборави. Без њега то не може нико: враћања нема, и нема кога да се пита. Чувајте га као кључ, даље од рачунара.</translation>
    </message>
    <message>
        <source>P&amp;rint the sheet…</source>
        <translation>&amp;Штампај лист…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сачувај као P&amp;DF…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Про&amp;вери</translation>
    </message>
    <message>
        <source>Type &amp;group %1 from the sheet</source>
        <translation>Укуцајте &amp;групу %1 са листа</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Даље</translation>
    </message>
    <message>
        <source>Eight letters and digits; capitals, blanks and the hyphen don&apos;t matter.</source>
        <translation>Осам слова и цифара; велика слова, размаци и цртица нису важни.</translation>
    </message>
    <message>
        <source>The sheet works</source>
        <translation>Лист ради</translation>
    </message>
    <message>
        <source>What you typed from it is right. With this sheet the practice opens without the passphrase, and so does every backup made from now on. Keep it like a key, away from the computer.</source>
        <translation>Што сте са њега укуцали тачно је. Овим листом ординација се отвара без лозинке, као и свака резервна копија од сада. Чувајте га као кључ, даље од рачунара.</translation>
    </message>
</context>
<context>
    <name>reliefbook::SheetPage</name>
    <message>
        <source>Go on without a recovery sheet?</source>
        <translation>Наставити без листа за опоравак?</translation>
    </message>
    <message>
        <source>If the passphrase is lost, so is everything in the practice, for good. A sheet can be printed later, too, on the page Safety.</source>
        <translation>Ако се лозинка изгуби, изгубљено је и све у ординацији, заувек. Лист може да се одштампа и касније, на страни Безбедност.</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <translation>&amp;Настави без њега</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Штампање листа за опоравак</translation>
    </message>
    <message>
        <source>It takes a minute now and may save years of work later.</source>
        <translation>Сада траје минут, а касније може да спасе године рада.</translation>
    </message>
    <message>
        <source>&amp;Go on without a sheet…</source>
        <translation>&amp;Настави без листа…</translation>
    </message>
    <message>
        <source>Your new passphrase is set</source>
        <translation>Нова лозинка је постављена</translation>
    </message>
    <message>
        <source>From now on it opens the practice. The sheet you typed does not open the practice any more, only backups made so far. Print the sheet of the new passphrase now.</source>
        <translation>Од сада она отвара ординацију. Лист који сте укуцали више не отвара ординацију, већ само досадашње резервне копије. Одштампајте сада лист за нову лозинку.</translation>
    </message>
</context>
<context>
    <name>reliefbook::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пречице на тастатури</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Свуда</translation>
    </message>
    <message>
        <source>Back, or close what is in front</source>
        <translation>Назад, или затвори оно што је испред</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>На следеће поље или дугме</translation>
    </message>
    <message>
        <source>With the underlined letter: to that field or button</source>
        <translation>Уз подвучено слово: на то поље или дугме</translation>
    </message>
    <message>
        <source>Pain scale</source>
        <translation>Скала бола</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>Оцена</translation>
    </message>
    <message>
        <source>Ten; so do 1 and 0 one after the other</source>
        <translation>Десет; исто и 1 па 0</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Није питано</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Поново отворено</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>A half more, right behind the digit</source>
        <translation>Пола више, одмах иза цифре</translation>
    </message>
</context>
<context>
    <name>reliefbook::SideButton</name>
    <message>
        <source>you are here</source>
        <translation>овде сте</translation>
    </message>
</context>
<context>
    <name>reliefbook::SignDialog</name>
    <message>
        <source>&amp;Sign and finish</source>
        <translation>Потпи&amp;ши и заврши</translation>
    </message>
    <message>
        <source>Sign the form</source>
        <translation>Потписивање обрасца</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Шта се потписује</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>клијент</translation>
    </message>
    <message>
        <source>a guardian</source>
        <translation>старатељ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Име онога ко потписује</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>Потпису&amp;је</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Потписује</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>Nothing was signed yet.</source>
        <translation>Још ништа није потписано.</translation>
    </message>
    <message>
        <source>Whose signature is it?</source>
        <translation>Чији је ово потпис?</translation>
    </message>
    <message>
        <source>Finish &amp;unsigned</source>
        <translation>Заврши &amp;без потписа</translation>
    </message>
</context>
<context>
    <name>reliefbook::Sparkline</name>
    <message>
        <source>No pain before any session yet</source>
        <translation>Још нема бола пре третмана</translation>
    </message>
    <message>
        <source>Pain before sessions, from %1 to %2</source>
        <translation>Бол пре третмана, од %1 до %2</translation>
    </message>
</context>
<context>
    <name>reliefbook::StartView</name>
    <message>
        <source>Open a practice</source>
        <translation>Отвори ординацију</translation>
    </message>
    <message>
        <source>Practices (*.reliefbook);;All files (*)</source>
        <translation>Ординације (*.reliefbook);;Све датотеке (*)</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open it. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Ова лозинка је не отвара. Проверите велика слова и језик тастатуре.</translation>
    </message>
    <message>
        <source>Nobody works there: &amp;open it here</source>
        <translation>Тамо нико не ради: &amp;отвори овде</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Open it all the same?</source>
        <translation>Ипак је отворити?</translation>
    </message>
    <message>
        <source>What is missing stays missing, and the program won&apos;t ask about it again. A backup may hold more.</source>
        <translation>Оно што недостаје и даље ће недостајати, а програм неће поново питати. Резервна копија можда садржи више.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Отвори је</translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation>Прегледа се резервна копија</translation>
    </message>
    <message>
        <source>Restoring the backup and checking it</source>
        <translation>Резервна копија се враћа и проверава</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 спасено</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Сачувај оно што може да се прочита</translation>
    </message>
    <message>
        <source>Practices (*.reliefbook)</source>
        <translation>Ординације (*.reliefbook)</translation>
    </message>
    <message>
        <source>Lost in the damage</source>
        <translation>Изгубљено у оштећењу</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Чува се оно што може да се прочита</translation>
    </message>
    <message>
        <source>A folder of this computer</source>
        <translation>Фасцикла на овом рачунару</translation>
    </message>
    <message>
        <source>Copying the practice and reading it back</source>
        <translation>Ординација се копира и чита назад</translation>
    </message>
    <message>
        <source>The sheet was typed as it is printed, but it doesn&apos;t open this practice: it is of another one, or of an earlier passphrase. It opens the backups of its time.</source>
        <translation>Лист је укуцан како је одштампан, али не отвара ову ординацију: од друге је, или од раније лозинке. Отвара резервне копије из свог времена.</translation>
    </message>
    <message>
        <source>&amp;Move it all the same</source>
        <translation>&amp;Ипак је премести</translation>
    </message>
</context>
<context>
    <name>reliefbook::StepList</name>
    <message>
        <source>done</source>
        <translation>урађено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>није успело</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>у току</translation>
    </message>
</context>
<context>
    <name>reliefbook::TagDialog</name>
    <message>
        <source>There is such a tag already</source>
        <translation>Таква ознака већ постоји</translation>
    </message>
    <message>
        <source>Two tags of one name are the same tag.</source>
        <translation>Две ознаке истог имена су иста ознака.</translation>
    </message>
    <message>
        <source>name of the tag</source>
        <translation>име ознаке</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ознака</translation>
    </message>
</context>
<context>
    <name>reliefbook::TagForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Боја</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сива</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Тиркизна</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелена</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ћилибарна</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Црвена</translation>
    </message>
</context>
<context>
    <name>reliefbook::TagsDialog</name>
    <message numerus="yes">
        <source>%1 (%n client(s))</source>
        <comment>tag, who bear it</comment>
        <translation>
            <numerusform>%1 (%n клијент)</numerusform>
            <numerusform>%1 (%n клијента)</numerusform>
            <numerusform>%1 (%n клијената)</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to make the tag “%1” for this client.</source>
        <translation>Притисните тастер за унос да направите ознаку „%1“ за овог клијента.</translation>
    </message>
    <message>
        <source>This is too long for a tag</source>
        <translation>Ово је предуго за ознаку</translation>
    </message>
    <message>
        <source>A tag is a word or two.</source>
        <translation>Ознака је реч или две.</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>нова ознака</translation>
    </message>
    <message>
        <source>tag of the client</source>
        <translation>ознака клијента</translation>
    </message>
    <message>
        <source>taking a tag from the client</source>
        <translation>скидање ознаке са клијента</translation>
    </message>
    <message>
        <source>Delete the tag “%1”?</source>
        <translation>Обрисати ознаку „%1“?</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) bear it. It is taken from all of them; undo brings it back.</source>
        <translation>
            <numerusform>Носи је %n клијент. Скида се са њега; опозив је враћа.</numerusform>
            <numerusform>Носе је %n клијента. Скида се са свих; опозив је враћа.</numerusform>
            <numerusform>Носи је %n клијената. Скида се са свих; опозив је враћа.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Обриши</translation>
    </message>
    <message>
        <source>deleting the tag</source>
        <translation>брисање ознаке</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ознаке</translation>
    </message>
    <message>
        <source>Tags of the client</source>
        <translation>Ознаке клијента</translation>
    </message>
    <message>
        <source>Words of your practice to group clients by. Type one, or tick those that fit.</source>
        <translation>Речи ваше праксе по којима се клијенти групишу. Упишите једну или означите оне које одговарају.</translation>
    </message>
    <message>
        <source>Type a tag</source>
        <translation>Упишите ознаку</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Преименуј…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
</context>
<context>
    <name>reliefbook::TagsRow</name>
    <message>
        <source>Tags: %1</source>
        <translation>Ознаке: %1</translation>
    </message>
</context>
<context>
    <name>reliefbook::TakingInDialog</name>
    <message>
        <source>Reading</source>
        <translation>Читање</translation>
    </message>
    <message>
        <source>picture of the client</source>
        <translation>слика клијента</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n докумената</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in</source>
        <translation>
            <numerusform>%n датотека није могла да се унесе</numerusform>
            <numerusform>%n датотеке нису могле да се унесу</numerusform>
            <numerusform>%n датотека није могло да се унесе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) were.</source>
        <comment>files that were taken in</comment>
        <translation>
            <numerusform>%n друга јесте.</numerusform>
            <numerusform>%n друге јесу.</numerusform>
            <numerusform>%n других јесте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed; the files lie where they were.</source>
        <translation>Ништа није промењено; датотеке су тамо где су биле.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>The picture is taken in</source>
        <translation>Слика се уноси</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are taken in</source>
        <translation>
            <numerusform>%n датотека се уноси</numerusform>
            <numerusform>%n датотеке се уносе</numerusform>
            <numerusform>%n датотека се уноси</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
</context>
<context>
    <name>reliefbook::TextPair</name>
    <message>
        <source>%1, %2</source>
        <comment>a field and its language</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>reliefbook::TimeField</name>
    <message>
        <source>This can&apos;t be read as a time.</source>
        <translation>Ово се не може прочитати као време.</translation>
    </message>
</context>
<context>
    <name>reliefbook::Timeline</name>
    <message>
        <source>Flare-up</source>
        <translation>Погоршање</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лек</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Повреда</translation>
    </message>
    <message>
        <source>Other treatment</source>
        <translation>Друго лечење</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Посао</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Живот</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and day: Tue 3 Jun</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>without a course</source>
        <translation>ван серије</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n област</numerusform>
            <numerusform>%n области</numerusform>
            <numerusform>%n области</numerusform>
        </translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Поништен</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Непотписан</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Третман %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Није завршено</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Опрез</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Caution closed</source>
        <translation>Опрез завршен</translation>
    </message>
    <message>
        <source>It was answered otherwise.</source>
        <translation>Одговорено је другачије.</translation>
    </message>
    <message>
        <source>Doctor&apos;s note</source>
        <translation>Потврда лекара</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Session begun all the same</source>
        <translation>Третман ипак започет</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Пристанак дат</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Пристанак повучен</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a document, of a day</comment>
        <translation>од %1</translation>
    </message>
    <message>
        <source>Made one file with that of %1</source>
        <translation>Спојено у један картон са картоном: %1</translation>
    </message>
    <message>
        <source>Its rule is not used any more.</source>
        <translation>Његово правило се више не користи.</translation>
    </message>
    <message>
        <source>It was declined in a form.</source>
        <translation>Одбијен је у обрасцу.</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Од %1</translation>
    </message>
</context>
<context>
    <name>reliefbook::TimelineFilter</name>
    <message>
        <source>All</source>
        <comment>of a timeline</comment>
        <translation>Све</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Третмани</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Упитници</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Опрез</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Пристанци</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Упозорења</translation>
    </message>
    <message>
        <source>What of it is shown</source>
        <translation>Шта се од тога приказује</translation>
    </message>
</context>
<context>
    <name>reliefbook::TimelinePaper</name>
    <message>
        <source>What happened – %1</source>
        <comment>the title of a paper, of a client</comment>
        <translation>Шта је било – %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Шта је било</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Стање на дан %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клијент</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Датум рођења</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>Овде приказано</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>све</translation>
    </message>
    <message>
        <source>Nothing of this happened.</source>
        <translation>Ништа од овога није било.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Шта је било</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Шта је забележено</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Третман</translation>
    </message>
</context>
<context>
    <name>reliefbook::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
    <message>
        <source>Its clients are invented. It lies in %1 and is thrown away when you close it; its passphrase is “%2”. Try whatever you like.</source>
        <translation>Клијенти су измишљени. Налази се у %1 и нестаје кад је затворите; лозинка је „%2“. Испробајте све што желите.</translation>
    </message>
    <message>
        <source>and many more</source>
        <translation>и још много</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>данас</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>јуче</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>пре %n дан</numerusform>
            <numerusform>пре %n дана</numerusform>
            <numerusform>пре %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no verified backup yet.</source>
        <translation>Још нема проверене резервне копије.</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, the practice is gone with it.</source>
        <translation>Ако се овај рачунар изгуби или поквари, с њим нестаје и ординација.</translation>
    </message>
    <message>
        <source>Backed up and verified today.</source>
        <translation>Резервна копија је направљена и проверена данас.</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and verified %n day(s) ago, on %1.</source>
        <translation>
            <numerusform>Резервна копија је направљена и проверена пре %n дан, %1</numerusform>
            <numerusform>Резервна копија је направљена и проверена пре %n дана, %1</numerusform>
            <numerusform>Резервна копија је направљена и проверена пре %n дана, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was entered since is only on this computer.</source>
        <translation>Оно што је унето после тога постоји само на овом рачунару.</translation>
    </message>
    <message>
        <source>This is the demo practice</source>
        <translation>Ово је пробна ординација</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Још нема клијената</translation>
    </message>
    <message>
        <source>Here you will see sessions that wait for your signature and the clients you saw last.</source>
        <translation>Овде ћете видети третмане који чекају Ваш потпис и клијенте које сте последње примили.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Још непотписано</translation>
    </message>
    <message>
        <source>Every session is signed.</source>
        <translation>Сви третмани су потписани.</translation>
    </message>
    <message>
        <source>Seen lately</source>
        <translation>Недавно примљени</translation>
    </message>
    <message>
        <source>Nobody was treated yet. Choose a client and start a session.</source>
        <translation>Још нико није примљен. Изаберите клијента и започните третман.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервна копија</translation>
    </message>
    <message>
        <source>A&amp;dd the first client</source>
        <translation>&amp;Додај првог клијента</translation>
    </message>
    <message>
        <source>Forms not finished</source>
        <translation>Незавршени обрасци</translation>
    </message>
</context>
<context>
    <name>reliefbook::TrySheetDialog</name>
    <message>
        <source>Try your sheet</source>
        <translation>Провера листа</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Type what stands on it. Nothing is changed by this; afterwards you know that it is the right one and can be read.</source>
        <translation>Укуцајте шта стоји на њему. Тиме се ништа не мења; после знате да је то прави лист и да може да се прочита.</translation>
    </message>
    <message>
        <source>It is a whole sheet, but not of this practice&apos;s present passphrase. Print a new one.</source>
        <translation>Лист је исправан, али није од садашње лозинке ове ординације. Одштампајте нови.</translation>
    </message>
    <message>
        <source>You can rely on it: it opens this practice. Put it back where it is safe.</source>
        <translation>Можете се ослонити на њега: отвара ову ординацију. Вратите га на сигурно место.</translation>
    </message>
</context>
<context>
    <name>reliefbook::UnlockPage</name>
    <message>
        <source>Type the passphrase of this practice.</source>
        <translation>Унесите лозинку ове ординације.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Лозинка</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Откључај</translation>
    </message>
    <message>
        <source>&amp;Another practice…</source>
        <translation>&amp;Друга ординација…</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Отварање</translation>
    </message>
    <message>
        <source>%1 Show what you type to see it, and look for blanks at its ends.</source>
        <translation>%1 Прикажите оно што куцате да бисте то видели и потражите размаке на крајевима.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>It can be tried again in %n second(s).</source>
        <translation>
            <numerusform>Може да се покуша поново за %n секунду.</numerusform>
            <numerusform>Може да се покуша поново за %n секунде.</numerusform>
            <numerusform>Може да се покуша поново за %n секунди.</numerusform>
        </translation>
    </message>
    <message>
        <source>I &amp;forgot the passphrase</source>
        <translation>Лозинка је &amp;заборављена</translation>
    </message>
    <message>
        <source>The passphrase is right: &amp;help me with the file</source>
        <translation>Лозинка је исправна: &amp;помозите ми с датотеком</translation>
    </message>
</context>
<context>
    <name>reliefbook::UserForm</name>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ваше име</translation>
    </message>
    <message>
        <source>Name &amp;on paper, if another</source>
        <translation>Име на &amp;папиру, ако је друго</translation>
    </message>
    <message>
        <source>&amp;Credentials, below the signature</source>
        <translation>&amp;Звање, испод потписа</translation>
    </message>
    <message>
        <source>Your reg&amp;istration number</source>
        <translation>&amp;Број ваше дозволе</translation>
    </message>
</context>
<context>
    <name>reliefbook::WelcomePage</name>
    <message>
        <source>Making the demo practice…</source>
        <translation>Пробна ординација се прави…</translation>
    </message>
    <message>
        <source>&amp;Look around in a demo practice</source>
        <translation>&amp;Погледај пробну ординацију</translation>
    </message>
    <message>
        <source>Your practice, on your own computer</source>
        <translation>Ваша ординација, на Вашем рачунару</translation>
    </message>
    <message>
        <source>A practice is one encrypted file. It opens with your passphrase and nothing else: no account, no network.</source>
        <translation>Ординација је једна шифрована датотека. Отвара се Вашом лозинком и ничим другим: без налога и без мреже.</translation>
    </message>
    <message>
        <source>&amp;New practice</source>
        <translation>&amp;Нова ординација</translation>
    </message>
    <message>
        <source>&amp;Open a practice…</source>
        <translation>&amp;Отвори ординацију…</translation>
    </message>
    <message>
        <source>With invented clients, in a temporary place; it is thrown away when you close it.</source>
        <translation>Са измишљеним клијентима, на привременом месту; нестаје кад је затворите.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавно отворено</translation>
    </message>
    <message>
        <source>Practices opened lately</source>
        <translation>Недавно отворене ординације</translation>
    </message>
    <message>
        <source>backup: %1</source>
        <comment>an age</comment>
        <translation>копија: %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>још нема копије</translation>
    </message>
</context>
</TS>
