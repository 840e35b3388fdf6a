package jianbao.text;

import java.util.Map;

/** The tables of {@link Orthography}. To add a language: its table and its place in {@link #BY_LANGUAGE}. */
final class Orthographies {
    static final Orthography ENGLISH = Orthography.parse("""
            INSIDE Mr Mrs Ms Mx Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Col Capt Cpt Cmdr Lt Sgt Maj Adm Rev Fr
            Hon Pres Messrs Mmes Supt Sec Treas Insp Det Ald Cllr Hr Atty Amb Pvt Cpl Brig Asst Assoc e.g i.e cf viz vs v
            approx resp incl excl esp al aka i.a a.k.a

            OTHER St Ste Mt Mts Ft inc ltd co cos corp llc plc bros jr sr Esq Est dept depts univ assn ave blvd Rd hwy
            pkwy ph.d m.d b.a m.a u.s u.k u.n e.u u.s.a d.c p.o a.m p.m jan feb Mar apr Jun Jul aug sep sept oct nov dec
            Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Med govt intl natl tel ext mfg dist

            NUMBERED no nos p pp fig figs vol vols kr ch chap chaps sec sect secs art arts par para paras eq eqs ed rs ver
            pt pts div op jan feb mar apr jun jul aug sep sept oct nov dec c ca approx tab tabs ex exs ll l n nn ft Rm ref
            refs Apt tel ext

            STARTER a an the he she it they we you i this that these those there here his her its their our my your in
            on at but and or so yet for if when while after before since until unless although though because as by with
            from to of into what who whom whose why how where which did does do don didn is isn are be was were has have had
            can could will would should may might must let however meanwhile moreover therefore thus nevertheless
            furthermore otherwise instead nobody nothing no none everyone everybody everything someone something anyone
            millions thousands hundreds many most more much some several all both each every another one two three four
            five other others now then later last next not only even also once again never always often sometimes soon
            perhaps maybe according despite during under over through between among without within about above across
            still today yesterday tomorrow being please yes well oh
            """);

    private static final Orthography GERMAN = Orthography.parse("""
            INSIDE Dr Prof em v Anh Hr Hrn Fr Frl Dipl Ing Mag Hl Geh Dir med phil jur rer z.b d.h u.a bzw vgl sog ggf inkl exkl
            einschl zzgl ca lt gem bes insb insbes i.d.r i.v.m z.t z.zt s.o s.u o.g h.c mult m.w a.d allg urspr ehem geb verh Fa Kfm
            gest entspr betr bez u

            OTHER St usw usf etc str -str abs nr bd jh jhd jhdt mio mrd tsd gmbh co AG KG o.ä u.ä u.v.m evtl v.chr n.chr chr
            jun sen tel fax Hbf Bhf pl min max std sek stk Mo Di Mi Do Fr Sa So jan feb mrz apr jun jul aug sept okt nov
            dez dgl ff f e.v

            NUMBERED abschn nr nrn s abs art bd bde kap str -str abb tab tel fax rn rdnr jan feb mrz apr jun jul aug sept okt nov dez
            ca pos lfd ziff anm aufl jg vers plz whg

            STARTER der die das den dem des ein eine einer einem einen er sie es wir ich ihr du man in im an am auf aus bei
            beim mit nach von vom zu zum zur und aber oder doch denn sondern so wenn als dass weil da damit obwohl während
            bevor nachdem seit bis dies diese dieser dieses diesen jene jeder jede jedes alle alles viele einige manche
            mehrere keine kein niemand nichts jemand heute gestern morgen hier dort dann danach dabei dazu dagegen daher
            deshalb deswegen trotzdem dennoch außerdem zudem jedoch auch noch nur schon erst nun jetzt sogar sonst
            schließlich später früher bald oft immer nie für gegen ohne um durch über unter vor hinter neben zwischen was
            wer wen wem wie wo wann warum weshalb wieso welche welcher welches ist sind war waren hat haben hatte wird
            werden kann können muss soll mein meine sein seine unser unsere ihre ihren ja nein bitte
            """).withOrdinals();

    private static final Orthography SPANISH = Orthography.parse("""
            INSIDE sr sra srta Sres Sras Srs dr dra dres D Dña SS MM lic ing prof profa Gral Cap Cnel Tte Sgto Arq Mons Sto Sta
            Fr Pbro Excmo Excma Ilmo Ilma Rvdo Hno Hna Gob Ntra Ntro p.ej ej vs cf esp aprox v.g v.gr i.e e.g

            OTHER ee ee.uu uu s.a s.l s.r.l cía Ud Uds Vd Vds av avda avd dpto depto tel admón párr máx mín prov pza izq
            dcha dto a.c d.c c.v pp ff jr p.d a.m p.m hnos

            NUMBERED s núm núms no nº n° nro pág págs p pp art arts párr párrf cap caps vol vols fig figs sec secc inc ene
            feb mar abr may jun jul ago sep sept set oct nov dic km tel t c n ed lib tít

            STARTER el la los las un una unos unas él ella ellos ellas yo tú usted nosotros en de del a al por para con
            sin sobre entre desde hasta hacia según y e o u pero mas sino si no sí se su sus mi mis tu lo le les nos me te
            que qué quién cuál cómo cuándo dónde cuánto este esta esto estos estas ese esa eso esos aquel aquella hoy ayer
            mañana ahora luego después antes entonces también tampoco además aunque porque cuando como mientras donde
            todo toda todos todas nadie nada alguien algo algunos muchos muchas pocos otro otra otros cada aquí allí así
            ya es aún todavía nunca siempre son fue era hay había está están ha han
            """);

    private static final Orthography FRENCH = Orthography.parse("""
            INSIDE M MM Mme Mmes Mlle Mlles Dr Drs Pr prof Me Mgr St Ste Gén Col Cdt Cne Lt p.ex cf c.-à-d c.à.d i.e e.g
            env av apr ex vs bd boul

            OTHER ltd inc co cie sté s.a s.a.r.l j.-c tél dép janv févr avr juil sept oct nov déc éd r.-v n.b

            NUMBERED no nos n° nº p pp fig figs chap vol vols art al t éd tél janv févr avr juil sept oct nov déc av env ch
            tab par

            STARTER le la les l un une des il elle ils elles on nous vous je j tu ce c cet cette ces ça cela son sa ses
            leur leurs notre mon ma mes en dans à au aux de du d par pour avec sans sur sous entre vers chez depuis
            pendant après avant selon et ou mais donc or ni car si quand lorsque comme puis ensuite alors ainsi aussi
            enfin aujourd hier demain maintenant plus moins tout toute tous toutes chaque plusieurs personne rien
            quelques certains beaucoup qui que qu quoi quel quelle où comment pourquoi ne n est sont était a ont avait y
            """);

    private static final Orthography RUSSIAN = Orthography.parse("""
            INSIDE проф акад доц тов г-н г-жа д-р гр ген полк св кн т.е т.к т.н т.о напр см ср ул пл пер бул наб просп пр-т
            обл р-н пос дер стр корп кв оф эт рис табл гл ст ред изд зам зав нач инж канд докт чл мл тел соч вып илл лат
            англ нем фр греч

            OTHER им

            LAST т.д т.п др пр н.э у.е

            MEASURE г гг в вв с м д ч т

            NUMBERED № руб долл стр рис табл гл ст п пп кв корп тел вып разд абз янв февр мар апр авг сент окт нояб дек

            STARTER он она оно они мы вы я ты это этот эта эти тот та те там здесь тут так такой как когда где кто что
            чей почему зачем в во на по под над из за к ко с со у о об от до для без при через между перед после и а но
            или да не ни нет если хотя чтобы потом затем теперь тогда сейчас сегодня вчера завтра уже ещё еще его её их
            мой наш ваш весь все всё вся каждый многие некоторые никто ничто один два три
            """);

    static final Map<String, Orthography> BY_LANGUAGE =
            Map.of("de", GERMAN, "es", SPANISH, "fr", FRENCH, "ru", RUSSIAN);

    private Orthographies() {}
}
