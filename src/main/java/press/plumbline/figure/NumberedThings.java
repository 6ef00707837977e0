package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/** Things that bear a number as their name: 4号线, 7号泊位, 二期工程, 107国道, 2.0版, 〔2022〕15号. */
final class NumberedThings {
  /** What goes by a number before it: 863计划, 129师, 303教室. */
  private static final Words<Boolean> BY_NUMBER =
      Lexicon.phrases(
          "计划, 工程, 行动, 厂, 教室, 房间, 包厢, 会议室, 高地, 专线, 信箱, 专案, 事件, 运动, 油田, 部队, 艺术区, 音乐节, 频道, 频率, 开本,"
              + " 开的, 师, 旅, 军, 三体, 硅橡胶, 小游戏");

  /** What is counted by the week: 每周三次; in 每周三排练 the week has a day. */
  private static final String TIMES_A_WEEK = "次场班节天趟列个批期课更晚篇堂回本集小条只件例起人名家万千百多家户对";

  private static final Set<String> AFTER_PERIOD =
      Set.of("工程", "项目", "建设", "规划", "基金", "改造", "厂房", "用地", "机场", "码头", "扩建", "地块", "园区", "产业");

  private NumberedThings() {}

  static Optional<Match> read(FoldedText text, int at) {
    char c = text.charAt(at);
    if (isSign(c)) {
      return Optional.of(Match.name(at, at + 1));
    }
    if (isWeekday(text, at)) {
      return Optional.of(Match.name(text.charAt(at - 1) == '周' ? at - 1 : at - 2, at + 1));
    }
    Optional<Numeral> number =
        ChineseNumerals.read(text, at)
            .filter(numeral -> numeral.start() == at && numeral.value() instanceof Value.Number);
    if (ChineseUnits.isLatin(text.charAt(at - 1))) {
      return Optional.empty();
    }
    Optional<Match> term = ChineseTerms.read(text, at);
    if (term.isPresent()) {
      return term;
    }
    return number.flatMap(
        numeral ->
            behind(text, numeral)
                .map(end -> Match.name(at, end))
                .or(() -> NumberedBehind.read(text, at, numeral)));
  }

  /** Ⅱ and ① number a thing; a raised ² belongs to a unit or calls a note. */
  private static boolean isSign(char c) {
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER && c != '〇'
        || type == Character.OTHER_NUMBER && "½⅓⅔¼¾⅕⅛".indexOf(c) < 0;
  }

  /** 星期六, 周三, 礼拜一; not 三周一次, and 每周三次 counts. */
  private static boolean isWeekday(FoldedText text, int at) {
    char c = text.charAt(at);
    if ("一二三四五六".indexOf(c) < 0 || c == '\0') {
      return false;
    }
    if (at >= 2 && (text.startsWith("星期", at - 2) || text.startsWith("礼拜", at - 2))) {
      return true;
    }
    char next = text.charAt(at + 1);
    return text.charAt(at - 1) == '周'
        && !Numerals.isNumeral(text.charAt(at - 2))
        && (!Numerals.isNumeral(next) || DigitReader.isDigit(next))
        && (next == '起'
            || ChineseUnits.at(text, at + 1).isEmpty()
            || text.charAt(at - 2) == '每' && TIMES_A_WEEK.indexOf(next) < 0);
  }

  /** Where the name ends, if what follows the number makes it one. */
  private static Optional<Integer> behind(FoldedText text, Numeral number) {
    int end = number.end();
    if (isByNumber(text, number)) {
      return BY_NUMBER.at(text, end).map(Words.Hit::end);
    }
    if (text.startsWith(")班", end) && text.charAt(number.start() - 1) == '(') {
      return Optional.of(end);
    }
    char next = text.charAt(end);
    char afterNext = text.charAt(end + 1);
    boolean isName =
        switch (next) {
          case '号' -> isNumberedByHao(text, number, afterNext);
          case '期' -> isPhase(text, number);
          case '投' -> number.digits() && isShots(text, end + 1);
          case '单' -> afterNext == '元' && isAtMost(number, 30);
          case '栋', '幢' ->
              number.digits() && (DigitReader.isDigit(afterNext) || Numerals.isNumeral(afterNext));
          case '层' -> "座楼厦栋馆".indexOf(text.charAt(number.start() - 1)) >= 0 && number.start() > 0;
          case '年' -> afterNext == '级' && isAtMost(number, 12);
          case '×', '*' -> text.startsWith("24小时", end + 1);
          case '楼' -> number.digits() && "宇市盘".indexOf(afterNext) < 0;
          case '室' ->
              number.digits()
                  && "外内温".indexOf(afterNext) < 0
                  && (!isAtMost(number, 99)
                      || "元号楼栋座层".indexOf(text.charAt(number.start() - 1)) >= 0);
          case '路' -> number.digits() && "公车电、和等(与及至换都均也".indexOf(afterNext) >= 0;
          case '里' -> isVillage(number, afterNext);
          case '级' ->
              isGrade(text, number, afterNext)
                  || isCalendarYear(text, number) && "研本学新毕博硕专".indexOf(afterNext) >= 0;
          case '套' -> isChannel(text, number.start());
          case '国', '省', '县' ->
              number.digits()
                  && afterNext == '道'
                  && !ChineseUnits.isLatin(text.charAt(number.start() - 1));
          case '型' -> number.digits();
          case '类' -> isClass(number, afterNext);
          case '版' -> number.digits() && isAtMost(number, 10);
          case '环' -> !number.digits() && isAtMost(number, 10) && "境比保球节".indexOf(afterNext) < 0;
          case '次' -> text.startsWith("次列车", end) || text.startsWith("次航班", end);
          case '航' -> text.startsWith("航站楼", end);
          default -> false;
        };
    if (!isName) {
      return Optional.empty();
    }
    int length =
        switch (next) {
          case '投' -> DigitReader.run(text.raw(), end + 1) - end + 1;
          case '号' -> 1 + thing(text, end + 1);
          case '国', '省', '县', '单', '年', '里' -> 2;
          case '×', '*' -> 5;
          case '次', '航' -> 3;
          default -> 1;
        };
    return Optional.of(end + length);
  }

  private static boolean isAtMost(Numeral number, int most) {
    return number.value() instanceof Value.Number value
        && value.amount().compareTo(java.math.BigDecimal.valueOf(most)) <= 0;
  }

  /** 一类水, 二类标准: a class by its number. */
  private static boolean isClass(Numeral number, char afterNext) {
    return !number.digits() && isAtMost(number, 5) && "水标向疫会卫海功声环医建责投苗地".indexOf(afterNext) >= 0;
  }

  /** 三级医疗, 二级公路; not 省市县三级 or 三级以上. */
  private static boolean isGrade(FoldedText text, Numeral number, char afterNext) {
    return !number.digits()
        && isAtMost(number, 10)
        && "省市县乡镇村区各、".indexOf(text.charAt(number.start() - 1)) < 0
        && "医公保资标响工教注建文甲综应航景学职技".indexOf(afterNext) >= 0;
  }

  /** 八里店, 六里桥, 十里河: places called by how far away they are. */
  private static boolean isVillage(Numeral number, char afterNext) {
    return !number.digits() && isAtMost(number, 100) && "店桥湖台庄亭铺屯坪河沟坡岗堡墩".indexOf(afterNext) >= 0;
  }

  /** 央视一套, 中央八套. */
  private static boolean isChannel(FoldedText text, int at) {
    return text.startsWith("央视", at - 2)
        || text.startsWith("中央", at - 2)
        || text.startsWith("卫视", at - 2)
        || text.startsWith("电视", at - 2);
  }

  private static boolean isByNumber(FoldedText text, Numeral number) {
    return number.digits()
        && number.end() - number.start() >= 2
        && isAtMost(number, 9999)
        && number.approximation() == Approximation.EXACT
        && !isCalendarYear(text, number)
        && BY_NUMBER.at(text, number.end()).filter(thing -> isWholeThing(text, thing)).isPresent()
        && "个第约近超".indexOf(text.charAt(number.start() - 1)) < 0;
  }

  /** 2022计划招生 and 2023旅游 tell a year. */
  private static boolean isCalendarYear(FoldedText text, Numeral number) {
    return number.end() - number.start() == 4
        && (text.startsWith("19", number.start()) || text.startsWith("20", number.start()));
  }

  /** 129师, but not 300师生 or 300旅客. */
  private static boolean isWholeThing(FoldedText text, Words.Hit<Boolean> thing) {
    String tails =
        switch (text.charAt(thing.start())) {
          case '师' -> "生资范傅徒父母";
          case '旅' -> "客游行程途居店馆";
          case '军' -> "人事民运训队舰备营工";
          case '厂' -> "家商房区";
          default -> "";
        };
    return thing.end() - thing.start() > 1 || tails.indexOf(text.charAt(thing.end())) < 0;
  }

  /** 9投5中. */
  private static boolean isShots(FoldedText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    return end > at && text.charAt(end) == '中';
  }

  /** Above 31 no day; before these words, or behind a street, no day either. */
  private static boolean isNumberedByHao(FoldedText text, Numeral number, char afterNext) {
    char before = text.charAt(number.start() - 1);
    boolean isNamed = Numerals.isHan(before) && "月在到至于从由日和是今".indexOf(before) < 0;
    boolean isOfThing =
        "月今这本".indexOf(before) < 0
            && Numerals.isHan(afterNext)
            && "起前后至到和上下早晚凌中开举正当就这那是为的之以与晨夜发出进回赶抵从将又再也在有已可能会要给让结启".indexOf(afterNext) < 0;
    return isNamed
        || isOfThing
        || "线楼院门文令机台公泊井厅馆库店厂码航仓地工文轮舰标桥煤平矿船展".indexOf(afterNext) >= 0 && afterNext != '\0'
        || "路街道巷弄里〕]第".indexOf(text.charAt(number.start() - 1)) >= 0 && number.start() > 0
        || !isAtMost(number, 31);
  }

  private static int thing(FoldedText text, int at) {
    for (String thing :
        new String[] {
          "航站楼", "泊位", "公告", "公路", "令", "线", "楼", "院", "门", "井", "馆", "厅", "仓库", "码头", "文件", "文",
          "台风", "机组", "高炉"
        }) {
      if (text.startsWith(thing, at)) {
        return thing.length();
      }
    }
    return 0;
  }

  /** 二期, 2期工程, but not 分三期 or 240期. */
  private static boolean isPhase(FoldedText text, Numeral number) {
    if (!isAtMost(number, 10)
        || "分共每前近后上余第".indexOf(text.charAt(number.start() - 1)) >= 0 && number.start() > 0) {
      return false;
    }
    return !number.digits()
        ? "间末货望待限满".indexOf(text.charAt(number.end() + 1)) < 0
        : AFTER_PERIOD.stream().anyMatch(word -> text.startsWith(word, number.end() + 1));
  }
}
