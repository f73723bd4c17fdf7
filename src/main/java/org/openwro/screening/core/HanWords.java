package org.openwro.screening.core;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Business words in Chinese characters with their English meaning. Transliteration alone would give their sound, which
 * no English name carries; proper names are left to transliteration, syllable by syllable.
 */
final class HanWords {

    private static final Pattern NUMBER = Pattern.compile("第?([一二三四五六七八九十〇零]{1,4})(?=[号號])");
    private static final Pattern HAN_RUN = Pattern.compile("\\p{IsHan}{2,}");
    private static final String DIGITS = "零一二三四五六七八九";

    /** Longer words first, so that a part never hides the whole. */
    private static final Map<String, String> MEANINGS = meanings(
            """
            有限责任公司=co-ltd 股份有限公司=co-ltd 有限公司=co-ltd 集团=group 公司=company 总厂=factory 工厂=factory
            柴油机=diesel-engine 发制品=hair-product 发饰品=hair-accessories 工业园=industrial-park 产业园=industrial-park
            电子科技=electronics-technology 电子=electronics 科技=technology 信息=information 技术=technology
            服饰制造=garment-manufacturing 服装制造=garment-manufacturing 服饰=garment 服装=garment 制衣=garment
            家纺=home-textile 纺织=textile 棉纺=cotton-spinning 棉麻=cotton-linen 棉业=cotton 棉花=cotton 针织=knitting
            远洋渔业=ocean-fishing 渔业=fishing 水产=aquatic-product 果蔬=fruit-vegetable 番茄=tomato 食品=foodstuff
            制品=product 石棉矿=asbestos-mine 硅业=silicon-industry 化工=chemical 化纤=chemical-fiber 机械=machinery
            锻压机床=forging-pressing-machine 进出口=import-export 贸易=trade 商贸=trade 实业=industry 工业=industry
            农业=agriculture 地毯=carpet 皮革=leather 汽车配件=auto-parts 茶叶=tea 茶场=tea-farm 监狱=prison 煤铁=coal-iron
            生产建设兵团=production-construction-corps 玛钢=malleable-iron 橡胶=rubber 劳保用品=labor-protection-product
            制造=manufacturing 厂=factory 号=no 號=no 县=county 市=city 省=province 大连=dalian 乌鲁木齐=urumqi
            阿克苏=aksu 喀什=kashgar 和田=hotan 库尔勒=korla 吐鲁番=turpan 新疆=xinjiang 哈密=hami 石河子=shihezi 昌吉=changji
            伊犁=yili 伊宁=yining 洛浦=lop 墨玉=karakax 阿拉尔=aral 图木舒克=tumxuk
            """);

    private HanWords() {}

    static String translate(String text) {
        Matcher number = NUMBER.matcher(text);
        String translated = number.replaceAll(m -> " " + value(m.group(1)) + " ");
        for (Map.Entry<String, String> entry : MEANINGS.entrySet()) {
            translated = translated.replace(entry.getKey(), " " + entry.getValue() + " ");
        }
        return HAN_RUN.matcher(translated).replaceAll(m -> " " + joinedSound(m.group()) + " ");
    }

    /** Keeps the syllables of one proper name together: 金马 reads jinma, not jin ma. */
    private static String joinedSound(String han) {
        return com.ibm.icu.text.Transliterator.getInstance("Han-Latin; Latin-ASCII")
                .transliterate(han)
                .replace(" ", "");
    }

    private static int value(String han) {
        int value = 0;
        for (char c : han.toCharArray()) {
            int digit = c == '〇' ? 0 : DIGITS.indexOf(c);
            value = c == '十'
                    ? Math.max(value, 1) * 10
                    : value % 10 == 0 && value > 0 ? value + digit : value * 10 + digit;
        }
        return value;
    }

    private static Map<String, String> meanings(String block) {
        Map<String, String> all = new LinkedHashMap<>();
        Words.list(block).stream()
                .map(entry -> entry.split("="))
                .sorted((a, b) -> b[0].length() - a[0].length())
                .forEach(pair -> all.put(pair[0], pair[1].replace('-', ' ')));
        return all;
    }
}
