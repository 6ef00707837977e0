package press.plumbline.figure;

/**
 * A text with its full-width, traditional and typographic characters folded to plain ones, unit for
 * unit, so that offsets stay: ３，５１６億元 becomes 3,516亿元.
 */
final class Folding {
  private static final String TRADITIONAL =
      "萬億兩個數幾餘點達過業圓參陸貳噸畝頃週歲項條級處隻輛臺戶雙時間號樓約將僅滿內減漲長幣層線區縣鄉鎮國場隊門題種類張頁顆棟車輪筆單價佔於與從來後"
          + "並為會屆環節報財產總額貿進開關歐韓銖鎊盧馬錢塊頭畫體學醫華東鐵橋廠飛機務農電話運輸銀貸債資費購銷質貨賽戰勝負據統計測獲給別則創劃動勞勵協壓園"
          + "圍備奪實對導島嶺巖幫應慶態擊擴擁擬擇攤斷無曆歷標樣檔權歸殺氣決濟溫滅滯潔濕灣災爭狀獎現當發監盤眾確碼磚稅穩積築範簽紅組結經綠維網緊編績繼續聯"
          + "聲職腦臨興舉艦蘇蘭術衛裝製複規視親觀訂記設許該詳認誕課調談請論證議護讓責貢賣買賓賬贏趙跡軍較載輔辦連遊違遠選還邊郵鄰釋鋼錄鎖鏈閉閱陣陳際雜離"
          + "難雲預領頻顯風飯館驗騰魚鳥鹽麥齊齡龍";
  private static final String SIMPLIFIED =
      "万亿两个数几余点达过业元参陆贰吨亩顷周岁项条级处只辆台户双时间号楼约将仅满内减涨长币层线区县乡镇国场队门题种类张页颗栋车轮笔单价占于与从来后"
          + "并为会届环节报财产总额贸进开关欧韩铢镑卢马钱块头画体学医华东铁桥厂飞机务农电话运输银贷债资费购销质货赛战胜负据统计测获给别则创划动劳励协压园"
          + "围备夺实对导岛岭岩帮应庆态击扩拥拟择摊断无历历标样档权归杀气决济温灭滞洁湿湾灾争状奖现当发监盘众确码砖税稳积筑范签红组结经绿维网紧编绩继续联"
          + "声职脑临兴举舰苏兰术卫装制复规视亲观订记设许该详认诞课调谈请论证议护让责贡卖买宾账赢赵迹军较载辅办连游违远选还边邮邻释钢录锁链闭阅阵陈际杂离"
          + "难云预领频显风饭馆验腾鱼鸟盐麦齐龄龙";

  private Folding() {}

  /** What each character is by itself; {@code NUL} where it depends on those around it. */
  private static final char[] PLAIN = plain();

  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char plain = PLAIN[folded[i]];
      folded[i] = plain == '\0' ? fold(text, i) : plain;
    }
    return new String(folded);
  }

  private static char[] plain() {
    char[] plain = new char[Character.MAX_VALUE + 1];
    for (int c = 1; c < plain.length; c++) {
      boolean depends = c == '，' || c >= 0x80 && isSpace((char) c);
      plain[c] = depends ? '\0' : fold(String.valueOf((char) c), 0);
    }
    return plain;
  }

  private static char fold(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return c < ' ' ? ' ' : c;
    }
    if (isSpace(c)) {
      return groupsDigits(text, at) ? ',' : ' ';
    }
    if (c == '，') {
      // Full-width digits bring full-width separators; elsewhere the mark ends a clause.
      return isWideDigit(text, at - 1) && groupsWideDigits(text, at) ? ',' : c;
    }
    if (c > '\uFF00' && c < '\uFF5F') {
      return (char) (c - 0xFEE0);
    }
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return switch (c) {
      case '\u2212', '\u2010', '\u2011' -> '-';
      case '\uFFE5' -> '¥';
      case '〜', '∼' -> '~';
      default -> simplified(c);
    };
  }

  private static char simplified(char c) {
    int index = TRADITIONAL.indexOf(c);
    return index < 0 ? c : SIMPLIFIED.charAt(index);
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  /** A thin or no-break space between a digit and three of them, as ISO writes 160 000. */
  private static boolean groupsDigits(String text, int at) {
    char c = text.charAt(at);
    return (c == '\u2009' || c == '\u202F' || c == '\u00A0')
        && isDigit(text, at - 1)
        && isDigit(text, at + 1)
        && isDigit(text, at + 2)
        && isDigit(text, at + 3)
        && !isDigit(text, at + 4);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean groupsWideDigits(String text, int at) {
    return !isWideDigit(text, at - 4)
        && isWideDigit(text, at + 1)
        && isWideDigit(text, at + 2)
        && isWideDigit(text, at + 3)
        && !isWideDigit(text, at + 4);
  }

  private static boolean isWideDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '０' && text.charAt(at) <= '９';
  }
}
