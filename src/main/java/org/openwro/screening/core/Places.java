package org.openwro.screening.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Place words in one spelling, old romanisations and local names included. They tell where a firm is, not which firm
 * it is. The list serves names only; where an order reaches is told by the order itself.
 */
final class Places {

    private static final Map<String, String> SPELLINGS = spellings(
            """
            china=chinese,prc zhongguo beijing=peking tianjin=tientsin shanghai hebei=hopei henan=honan jiangsu=kiangsu
            zhejiang=chekiang sichuan=szechwan,szechuan guangdong=kwangtung guangxi guizhou=kweichow yunnan hunan hubei=hupeh
            fujian=fukien jiangxi=kiangsi shandong=shantung shanxi=shansi shaanxi=shensi gansu=kansu qinghai=tsinghai,chinghai
            ningxia anhui=anhwei liaoning jilin=kirin heilongjiang hainan inner mongolia=mongolian tibet=xizang
            xinjiang=sinkiang,hsinchiang,xinjang,xj xuar uyghur=uygur,uighur autonomous region
            guangzhou=canton,kwangchow shenzhen=shumchun dongguan foshan huizhou=waichow hangzhou=hangchow ningbo=ningpo
            suzhou=soochow wuxi=wusih nanjing=nanking nantong xuzhou=hsuchow,suchow changzhou shaoxing jiaxing=kashing
            jinhua yiwu wenzhou=wenchow qingdao=tsingtao yantai=chefoo jinan=tsinan laiyang=laiyang gaomi juancheng heze
            weifang dalian=dairen,talien shenyang=mukden fushun harbin changchun baoding=paoting tangshan=tangshan
            shijiazhuang langfang zhengzhou=chengchow luoyang wuhan=hankow changsha nanchang hefei=hofei anqing=anking
            xiamen=amoy quanzhou=chuanchow fuzhou=foochow zhangzhou chengdu=chengtu chongqing=chungking zigong=tzukung
            kunming xian=sian lanzhou=lanchow xining=sining yinchuan hohhot=huhehaote baotou jalaid zhoushan=chusan
            hotan=hetian,khotan kashgar=kashi,kaxgar aksu=akesu urumqi=wulumuqi,urumchi korla=kuerle shihezi=shihotze
            changji=changchi turpan=tulufan,turfan yining=kulja,gulja,ghulja yili=ili lop=luopu karakax=moyu,qaraqash
            aral=alaer,alar tumxuk=tumushuke artux=atushi,artush karamay=kelamayi,qaramay kuqa=kuche,kucha hami=kumul kuytun=kuitun wujiaqu
            taiwan taichung kaohsiung taipei tainan changhua hongkong=hk macau=macao japan=japanese tokyo osaka nagoya fuchu
            korea=korean seoul sinan malaysia=malaysian klang kajang taiping lumut selangor perak johor petaling jaya
            singapore indonesia thailand vietnam=viet india=indian mumbai chennai mysuru=mysore mangalore=mangaluru
            pakistan nepal=nepali kathmandu bangladesh dhaka lanka cambodia turkmenistan=turkmen ashgabat mexico=mexicano
            guatemala honduras brazil=brasil serbia=srbija,serbian bor zrenjanin turkey=turkiye italy italia germany france
            spain europe=european,europa africa africana somaliland somalia malawi zimbabwe congo rdc drc mauritius jordan
            irbid canada=canadian usa america dominicana dominican fiji vanuatu asia pacific
            """);

    private Places() {}

    static boolean isPlace(String word) {
        return SPELLINGS.containsKey(word);
    }

    static String canonical(String word) {
        return SPELLINGS.getOrDefault(word, word);
    }

    /** Whether two place texts name the same place, in whatever spelling and spacing. */
    static boolean same(String a, String b) {
        String first = key(a);
        String second = key(b);
        return !first.isEmpty() && (first.equals(second) || first.length() > 5 && Similarity.of(first, second) >= 0.9);
    }

    /** A place text as one comparable word. */
    static String key(String text) {
        List<String> words = Words.of(text);
        String joined = String.join("", words);
        if (SPELLINGS.containsKey(joined)) {
            return SPELLINGS.get(joined);
        }
        return words.stream()
                .filter(w -> !w.matches("city|shi|prefecture|county|district|province"))
                .map(Places::canonical)
                .reduce("", String::concat);
    }

    private static Map<String, String> spellings(String block) {
        Map<String, String> all = new HashMap<>();
        for (String entry : Words.list(block)) {
            String[] parts = entry.split("=");
            all.put(parts[0], parts[0]);
            if (parts.length == 2) {
                for (String variant : parts[1].split(",")) {
                    all.put(variant, parts[0]);
                }
            }
        }
        return Map.copyOf(all);
    }
}
