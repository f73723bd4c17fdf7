package org.openwro.screening.core;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that many firms share: legal forms, forms of business, trades and everyday words, in several languages. */
final class Vocabulary {

    /** Legal forms; dropped from names wherever they stand, except as the first word. */
    static final Set<String> LEGAL = set(
            """
            co coltd ltd limited company inc incorporated llc llp lp plc gmbh mbh ag kg kgaa ohg sa sas sarl srl spa sl slu
            bv nv ab as oy oyj aps doo dd ad jsc ojsc pjsc ooo zao oao pao ao hj ood eood pvt private pte pty sdn bhd berhad
            sendirian sb kk yk cv rl sab capital variable ltda limitada eireli cia sociedad sociedade anonima anonim
            sirketi sti limitd liability partnership m p the and of et y e und for do da dos das del la le ihracat sanayi ve
            ticaret wll fze fzco fzc psc saoc sociedade responsabilidade sal responsabilidad sendiria drustvo sa ogranicenom odgovornoscu hojalyk jemgyyeti youxian gongsi zeren gufen
            llcco sdnbhd toplumy anonymous societe sociedadanonima
            """);

    private static final Set<String> FORM = set(
            """
            corporation group holdings factory works plant enterprise industry international trading trade business
            development investment import export establishment complex agency general national state owned provincial
            municipal branch office department division unit project main head workshop representative de
            """);

    private static final Set<String> TRADE = set(
            """
            product manufacturing technology textile garment apparel clothing fashion wear casual knitting knitwear spinning
            weaving cotton linen yarn fabric wool silk leather hide fur shoe footwear glove rubber latex plastic packaging
            paper wood furniture carpet rug home houseware bedding hair accessory wig beauty cosmetic toy craft gift
            county skills electronics electric electrical electronic computer information software solar power energy semiconductor
            machinery tool hardware metal steel iron copper aluminum aluminium gold diamond jewelry silver foil pipe valve
            pump fitting malleable forging pressing machine casting engine diesel auto automotive motor tire tyre parts
            vehicle bicycle cycle chemical chemistry fiber silicon silica glass ceramic cement material mineral mining mine
            coal asbestos salt sugar tea coffee tobacco food foodstuff fruit vegetable garlic tomato agri agricultural farm
            plantation palm oil oleo seafood fishery fishing fish aquatic frozen cold storage marine shipping supply supplies
            logistics forwarding medical pharma pharmaceutical biotech dental safety protection protective labor prison
            prisoner detachment camp reeducation education training center vocational skills park county specialty
            production construction corps research institute association engineering equipment instrument optical printing
            dyeing processing cannery beedie beedi bidi cigarette cable construction heavy duty light lifting hoist crane
            stationery restaurant hotel marble stone brothers sons aluminio azucar agricola agropecuarios agropecuario
            horticola minera textil tekstil gida exportadora importadora comercial industrial carvao ativado ocean
            """);

    private static final Set<String> COMMON = set(
            """
            new great golden gold star sun moon red blue green white black royal king queen imperial dragon lucky happy
            first second united global world universal american pacific asia asian east west eastern western north south
            northern southern central grand top best smart bright giant select super mega max prime premium elite quality
            future modern century victory success fortune hero valley mountain river sea lake sky garden island bay union
            everest monte grande vista sol real san santa nova nuevo maple crown diamond pearl jade life bio green eco hua
            da xin hong long fa yi jin tai an ming lin tian sheng yuan hai li wang zhang tan lee chen wong
            """);

    private static final Map<String, String> SAME = pairs(
            """
            mfg=manufacturing manuf=manufacturing mfr=manufacturing manufacture=manufacturing manufacturer=manufacturing
            mnfg=manufacturing fty=factory fact=factory grp=group prod=product prd=product ind=industry indus=industry
            industrial=industry indl=industry tech=technology technologies=technology intl=international int=international
            trdg=trading tradg=trading agriculture=agri agricultural=agri agro=agri prot=protection corp=corporation
            tex=textile elec=electronics electronic=electronics mach=machinery mchy=machinery machine=machinery
            chem=chemical bros=brothers plantations=plantation imp=import exp=export impex=import ctr=center centre=center
            hldg=holdings hldgs=holdings holding=holdings ent=enterprise entp=enterprise labour=labor tyre=tire
            aluminium=aluminum accessories=accessory acc=accessory garmet=garment svc=service dev=development
            equip=equipment spec=specialty foods=foodstuff food=foodstuff apparel=garment appl=garment gmt=garment clothing=garment clothes=garment dept=department
            koper=copper bakar=copper work=works wks=works mill=factory internesenal=international internasional=international inst=institute assn=association eng=engineering
            beedi=beedie bidi=beedie 1st=1 2nd=2 3rd=3 4th=4 5th=5 fibre=fiber fisheries=fishery
            """);

    /** Trade words of Chinese names in romanised form. */
    private static final Map<String, String> ROMANISED = pairs(
            """
            fangzhi=textile fazhipin=hair-product jiafa=wig zhipin=product fanqie=tomato shipin=foodstuff yuye=fishery
            yuanyang=ocean jinchukou=import-export maoyi=trade shangmao=trade guiye=silicon-industry jiafang=home-textile
            fushi=garment fuzhuang=garment zhiyi=garment mianye=cotton mianhua=cotton mianfang=cotton-spinning
            zhizao=manufacturing jituan=group xian=county dianzi=electronics keji=technology
            huagong=chemical huaxian=fiber jixie=machinery ditan=carpet nongye=agri shiye=industry gongye=industry
            shuichan=aquatic-product chaye=tea
            """);

    private Vocabulary() {}

    /** Several words where a romanised trade word stands for several. */
    static List<String> inEnglish(String word) {
        return List.of(ROMANISED.getOrDefault(word, word).split("-"));
    }

    /** One spelling for abbreviations, plurals and variants. */
    static String canonical(String word) {
        String known = SAME.get(word);
        if (known != null) {
            return known;
        }
        String stem = Words.stem(word);
        return SAME.getOrDefault(stem, stem.length() >= 4 ? stem : word);
    }

    static NameWord read(String canonical) {
        if (canonical.chars().allMatch(Character::isDigit)) {
            return new NameWord(canonical.replaceFirst("^0+(?=.)", ""), NameWord.Kind.NUMBER);
        }
        return new NameWord(canonical, kind(canonical));
    }

    private static NameWord.Kind kind(String word) {
        if (FORM.contains(word)) {
            return NameWord.Kind.FORM;
        }
        if (TRADE.contains(word)) {
            return NameWord.Kind.TRADE;
        }
        if (Places.isPlace(word)) {
            return NameWord.Kind.PLACE;
        }
        return COMMON.contains(word) ? NameWord.Kind.COMMON : NameWord.Kind.DISTINCTIVE;
    }

    private static Set<String> set(String block) {
        Set<String> all = new HashSet<>(Words.list(block));
        Words.list(block).stream().map(Words::stem).filter(w -> w.length() >= 4).forEach(all::add);
        return Set.copyOf(all);
    }

    private static Map<String, String> pairs(String block) {
        Map<String, String> all = new HashMap<>();
        Words.list(block).forEach(entry -> all.put(entry.split("=")[0], entry.split("=")[1]));
        return Map.copyOf(all);
    }
}
