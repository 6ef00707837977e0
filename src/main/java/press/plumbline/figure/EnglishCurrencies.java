package press.plumbline.figure;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The money of English news: US$, RM and SEK before a number, yuan, kronor and Mexican pesos behind
 * it. Every code of ISO 4217 is one that is not also a word in capitals.
 */
final class EnglishCurrencies {
  /** Rows for {@link EnglishUnits}: code, how many of it one word is, the words. */
  static final String WORDS_TABLE =
      """
      CNY 1 yuan renminbi rmb chinese_yuan yuan_renminbi cny
      USD 1 dollars dollar us_dollars us_dollar u.s._dollars u.s._dollar american_dollars usd
      USD 0.01 cents cent us_cents u.s._cents
      HKD 1 hong_kong_dollars hong_kong_dollar hkd
      TWD 1 new_taiwan_dollars
      AUD 1 australian_dollars australian_dollar aud
      CAD 1 canadian_dollars canadian_dollar cad
      SGD 1 singapore_dollars singapore_dollar sgd
      EUR 1 euros euro eur
      GBP 1 pounds pound pounds_sterling pound_sterling british_pounds gbp
      GBP 0.01 pence penny
      JPY 1 yen japanese_yen jpy
      KRW 1 won south_korean_won korean_won krw
      INR 1 rupees rupee indian_rupees inr
      RUB 1 rubles ruble roubles rouble
      CHF 1 swiss_francs swiss_franc chf
      THB 1 baht
      VND 1 dong
      IDR 1 rupiah
      MYR 1 ringgit
      BRL 1 reais
      ZAR 1 rand
      SEK 1 swedish_kronor
      NOK 1 norwegian_kroner
      DKK 1 danish_kroner
      TRY 1 turkish_lira liras
      MOP 1 patacas pataca
      SEK 1 kronor swedish_krona swedish_kronas
      NOK 1 norwegian_krone kroner
      ISK 1 icelandic_kronur icelandic_krona
      PLN 1 zloty zlotys zlotych
      HUF 1 forints forint
      CZK 1 koruna korunas
      MXN 1 mexican_pesos mexican_peso
      PHP 1 philippine_pesos philippine_peso
      ARS 1 argentine_pesos argentine_peso
      CLP 1 chilean_pesos chilean_peso
      COP 1 colombian_pesos colombian_peso
      PKR 1 pakistani_rupees pakistani_rupee
      LKR 1 sri_lankan_rupees
      BDT 1 taka bangladeshi_taka
      AED 1 dirhams dirham uae_dirhams
      SAR 1 riyals saudi_riyals riyal
      ILS 1 shekels shekel
      NGN 1 naira
      KES 1 kenyan_shillings
      EGP 1 egyptian_pounds
      UAH 1 hryvnia hryvnias
      KZT 1 tenge
      NZD 1 new_zealand_dollars new_zealand_dollar
      TWD 1 taiwan_dollars
      RUB 1 russian_rubles
      RUB 0.01 kopecks kopeck kopeks
      INR 0.01 paise
      CNY 0.1 jiao
      NLG 1 guilders guilder dutch_guilders
      ESP 1 pesetas peseta
      GRD 1 drachmas drachma
      ATS 1 schillings
      GEL 1 lari
      AZN 1 manat manats
      ETB 1 birr
      GHS 1 cedis cedi
      MMK 1 kyat kyats
      KHR 1 riel riels
      LAK 1 kip
      MNT 1 tugrik tugriks
      BOB 1 bolivianos
      GTQ 1 quetzals
      HNL 1 lempiras
      BWP 1 pula
      CHF 0.01 rappen
      """;

  private static final String SIGNS_TABLE =
      """
      CNY ¥ RMB RMB¥ CN¥ Rmb
      USD $ US$ U.S.$ USD$
      HKD HK$
      AUD A$ AU$
      CAD C$ CA$
      SGD S$
      NZD NZ$
      TWD NT$
      MXN Mex$
      BRL R$
      EUR €
      GBP £
      JPY JP¥
      KRW ₩
      INR ₹ Rs Rs.
      RUB ₽
      MYR RM
      PHP ₱
      VND ₫
      THB ฿
      NGN ₦
      ILS ₪
      UAH ₴
      TRY ₺
      """;

  /** Codes that are words or other abbreviations when headlines are in capitals. */
  private static final Set<String> NO_CODES =
      Lexicon.set("ALL TOP TRY AMD COP CUP PEN BOB SOS MAD GEL RON LAK ANG STD XXX XTS XBA XBB");

  /** By sign or code, such as US$ or SEK. */
  static final Map<String, Unit> BY_SIGN = signs();

  private static final Words<Unit> SIGNS = new Words<>(BY_SIGN);

  private EnglishCurrencies() {}

  private static Map<String, Unit> signs() {
    Map<String, Unit> signs = new HashMap<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String code = currency.getCurrencyCode();
      if (!NO_CODES.contains(code)) {
        signs.put(code, new Unit(code));
      }
    }
    for (String row : SIGNS_TABLE.strip().split("\n")) {
      String[] cells = row.strip().split(" ");
      for (int i = 1; i < cells.length; i++) {
        signs.put(cells[i], new Unit(cells[0]));
      }
    }
    return Map.copyOf(signs);
  }

  /** The sign or code that ends right before {@code end}, one space away at most. */
  static Optional<Words.Hit<Unit>> before(EnglishText text, int end) {
    int at = text.charAt(end - 1) == ' ' ? end - 1 : end;
    return SIGNS
        .before(text.raw(), at)
        .filter(hit -> !EnglishText.isLetter(text.charAt(hit.start() - 1)))
        .filter(hit -> at == end || isWord(text, hit))
        .map(hit -> inYen(text, hit));
  }

  private static boolean isWord(EnglishText text, Words.Hit<Unit> hit) {
    char last = text.charAt(hit.end() - 1);
    return EnglishText.isLetter(last) || last == '.';
  }

  /** The sign or code that begins at {@code at}. */
  static Optional<Words.Hit<Unit>> at(EnglishText text, int at) {
    return SIGNS
        .at(text.raw(), at)
        .filter(hit -> !EnglishText.isLetter(text.charAt(hit.start() - 1)))
        .map(hit -> inYen(text, hit));
  }

  /** ¥ is the sign of the yuan unless the text says yen. */
  private static Words.Hit<Unit> inYen(EnglishText text, Words.Hit<Unit> hit) {
    boolean isYen = text.charAt(hit.start()) == '¥' && text.holds("yen");
    return isYen ? new Words.Hit<>(hit.start(), hit.end(), new Unit("JPY")) : hit;
  }
}
