package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of Chinese units and measures, open for one more row: code, how many of it one word is,
 * the words; and the words that only begin like one. Units by GB 3100 and GB 3101, currencies by
 * ISO 4217, measure words by the table of 现代汉语八百词.
 */
final class ChineseUnitWords {
  /** Units by their code. */
  static final String TABLE =
      """
      CNY 1 元 元人民币 圆 块 块钱 人民币 人民币元 RMB CNY
      CNY 0.1 角 毛钱 毛
      CNY 0.01 分钱
      USD 1 美元 美金 美刀 USD
      EUR 1 欧元 EUR
      JPY 1 日元 日圆 JPY
      HKD 1 港元 港币 元港币 HKD
      GBP 1 英镑 GBP
      KRW 1 韩元 韩币 韩圆
      SEK 1 瑞典克朗
      NOK 1 挪威克朗
      DKK 1 丹麦克朗
      NZD 1 新西兰元 纽元 纽币
      ZAR 1 兰特 南非兰特
      AED 1 迪拉姆 阿联酋迪拉姆
      SAR 1 沙特里亚尔 里亚尔
      TRY 1 土耳其里拉 里拉
      MXN 1 墨西哥比索
      ARS 1 阿根廷比索
      PHP 1 菲律宾比索
      CZK 1 捷克克朗
      ISK 1 冰岛克朗
      count:克朗 1 克朗
      count:法郎 1 法郎
      count:比索 1 比索
      count:第纳尔 1 第纳尔
      PLN 1 兹罗提 波兰兹罗提
      HUF 1 福林
      ILS 1 谢克尔 新谢克尔
      EGP 1 埃及镑
      KZT 1 坚戈
      PKR 1 巴基斯坦卢比
      UAH 1 格里夫纳
      LAK 1 基普
      KHR 1 瑞尔
      MMK 1 缅元
      MNT 1 图格里克
      ETB 1 比尔
      KES 1 先令
      NGN 1 奈拉
      USD 0.01 美分
      EUR 0.01 欧分
      GBP 0.01 便士
      TWD 1 新台币 台币 元新台币 元台币
      MOP 1 澳门元 澳门币
      AUD 1 澳元 澳大利亚元
      CAD 1 加元 加拿大元
      SGD 1 新加坡元 新元 新币
      CHF 1 瑞士法郎 瑞郎
      RUB 1 卢布 俄罗斯卢布
      THB 1 泰铢
      INR 1 卢比 印度卢比
      VND 1 越南盾
      IDR 1 印尼盾
      MYR 1 林吉特 马币
      BRL 1 雷亚尔 巴西雷亚尔
      percent 1 %
      percentage-point 1 个百分点 百分点 pct pp
      basis-point 1 个基点 基点 BP bp 个BP 个bp
      permille 1 ‰
      km 1 公里 千米 km
      m 1 米 公尺 m
      cm 1 厘米 公分 cm
      mm 1 毫米 mm
      µm 1 微米 μm um
      nm 1 纳米 nm
      nmi 1 海里
      mi 1 英里
      ft 1 英尺 呎
      ft2 1 平方英尺 平方呎
      mi2 1 平方英里
      in 1 英寸
      km2 1 平方公里 平方千米 km² km2 ㎢
      m2 1 平方米 平米 平方 平 m² m2 ㎡
      ha 1 公顷 ha hm²
      mu 1 亩
      acre 1 英亩
      m3 1 立方米 立方 m³ m3
      L 1 升 公升 L
      mL 1 毫升 mL ml
      gal 1 加仑
      bu 1 蒲式耳
      ly 1 光年
      t 1 吨 公吨 t 吨级
      dwt 1 载重吨 综合吨
      t·km 1 吨公里
      person·km 1 人公里
      kg 1 公斤 千克 kg
      jin 1 斤 市斤
      li 1 里 华里
      g 1 克 g
      mg 1 毫克 mg
      oz 1 盎司
      lb 1 磅
      ct 1 克拉
      ug 1 微克 μg
      kWh 1 千瓦时 千瓦小时 度电 kWh 千瓦·时
      MWh 1 兆瓦时 MWh
      GWh 1 吉瓦时 GWh
      TWh 1 太瓦时 TWh
      kW 1 千瓦 kW
      MW 1 兆瓦 MW
      GW 1 吉瓦 GW
      W 1 瓦 W
      Wh 1 瓦时 瓦·时 Wh
      kV 1 千伏 kV
      V 1 伏
      kVA 1 千伏安
      mAh 1 毫安时 mAh
      A 1 安培
      kcal 1 千卡 大卡
      cal 1 卡路里
      J 1 焦耳
      kJ 1 千焦
      °C 1 ℃ 摄氏度 °C
      °F 1 ℉ 华氏度 °F
      hp 1 马力
      ppm 1 ppm
      m/s 1 米每秒
      km/h 1 公里每小时 千米每小时
      dB 1 分贝 dB
      Hz 1 赫兹 Hz
      MHz 1 兆赫 MHz
      GHz 1 吉赫 GHz
      Pa 1 帕
      hPa 1 百帕
      kPa 1 千帕
      MPa 1 兆帕
      MB 1 MB 兆字节
      GB 1 GB
      TB 1 TB
      PB 1 PB
      Mbps 1 兆比特每秒 Mbps
      TEU 1 标箱 标准箱 国际标准箱 个标箱 个标准箱 TEU 个国际标准箱 只标箱
      mmol 1 毫摩尔 mmol
      mmHg 1 毫米汞柱 mmHg
      age 1 岁 周岁
      age 10 旬
      ms 1 毫秒
      µs 1 微秒
      ns 1 纳秒
      mA 1 毫安
      m3/s 1 立方米每秒
      duration:second 1 秒 秒钟
      duration:minute 1 分钟
      duration:hour 1 小时 个小时 钟头 个钟头
      duration:day 1 天 整天 日 昼夜 个昼夜
      duration:workday 1 个工作日 工作日
      duration:night 1 夜 晚
      duration:week 1 周 星期 个星期 个礼拜 礼拜 个周
      duration:month 1 个月 月龄 个月龄
      duration:quarter 1 个季度
      duration:year 1 年 周年 载 整年 学年
      duration:century 1 个世纪 世纪
      duration:generation 1 代人
      multiple 1 倍
      count:人 1 人口 死 伤
      """;

  /** Measure words that make a count of their own, {@code count:家}. */
  private static final String MEASURES =
      """
      个 家 人 位 名 条 座 所 件 项 班 列 架 艘 台 套 辆 只 支 枝 张 本 部 份 户 口 间 栋 幢 处 片 块 批 种 类
      级 层 道 门 届 期 次 回 轮 场 站 篇 封 册 卷 首 幅 副 枚 颗 粒 株 棵 头 匹 峰 尾 羽 盏 根 束 堆 队 组 对 双
      排 行 圈 环 段 节 章 页 步 集 款 宗 起 笔 单 箱 袋 瓶 罐 盒 包 杯 碗 盘 桌 席 床 顶 把 眼 垛 重 档 等 员 股
      字 词 句 声 滴 样 桩 幕 曲 局 手 目 拍 帧 格 像素 赞 分 点 度 厅 室 卫 代 辈 者 端 网 极 核 轴 带 廊 翼 链
      群 库 国 省 市 州 盟 旗 县 区 镇 乡 村 城 地 港 桥 校 企 院 馆 园 岸 湖 河 山 岛 海 大 方 面 票 车道
      架次 人次 班次 车次 列次 场次 家次 户次 台次 头次 艘次 航次 件次 卷次 箱次 台套 层楼 句话 盘棋 阶段 步骤
      标段 网点 点位 环节 方面 省份 城市 街道 社区 乡镇 县市 市县 区县 县区 市州 席位 床位 车位 泊位 学位 岗位 窗口
      注 任 人份 男 女 金 银 铜 胜 负 平局 战 篮板 助攻 抢断 盖帽 勺 匙 壶 罐 碟 串 捆 叠 笼 窝 打 单元 亩次 站次 科 孩 管 针 粒 辆次 剂 剂次 例次 趟 餐 球 连胜 连败 连冠 连涨 连跌 课时 学时 学分 桶 车 批次 大类 中类 小类 例 板块 领域 维度 梯队 门类
      """;

  /** Words that begin like a measure word and are none: 5万人才 counts no 人. */
  private static final String BLOCKERS =
      """
      个体 个性 个人所得 个税 个别 个案
      家长 家居 家电 家具 家乡 家园 家属 家门 家常 家里 家庭
      人才 人员 人大 人工 人均 人类 人民 人事 人行 人心 人性 人文 人生 人物 人们 人力 人参 人寿 人气 人居 人造 人士 人间 人脉
      位于 位居 位列 位置 位次 名列 名为 名牌 名单 名义 名称 名师 名企 名校 名城 名片 名优
      条件 条例 条约 座谈 座椅 所以 所有 所在 所谓 所得 所需 件事 项链 项目 班子 班级 班列 班车 列入 列为 列出 列车 列席
      架构 架设 台湾 台州 台风 台北 台商 台胞 台资 套路 辆次 只有 只是 只要 只能 只需 支持 支付 支出 支撑 支柱 支援 支部 支队
      张家港 张家口 张江 本科 本地 本土 本市 本报 本次 本轮 本届 本期 本月 本年 本周 本省 本就 部分 部门 部长 部署 部队 部委
      份额 份子 户籍 户均 户外 户型 户主 口岸 口径 口罩 口碑 口号 间接 间隔 处理 处于 处长 处罚 处置 片面 片区
      批准 批发 批复 批示 种子 种植 种类 类似 类型 类别 级别 层次 层面 道路 道德 道理 门户 门票 门店
      届时 届满 期间 期末 期货 期望 期待 期限 期满 次数 次日 次要 次年 次月 次于 回家 回升 回落 回归 回报 回收 回到 回来 回应
      轮船 轮值 轮流 轮胎 轮动 场所 场地 场景 场均 场馆 站在 站台 站立 篇章 册子 卷烟
      首次 首都 首家 首批 首个 首位 首先 首届 首创 首席 首发 首列 首条 首座 首站 首要 首轮 首期 首日 首府 首相 首店
      幅度 副省级 副市 副主 副书记 副总 副中心 株洲 头部 头条 头等 头脑 头顶 根据 根本 根源 束缚
      队伍 队员 组织 组成 组建 组团 组合 组长 对于 对外 对接 对照 对比 对应 对口 对标 对手 对象 对此 对话 双边 双方 双向 双线 双循环 双创 双碳 双流
      排名 排放 排在 排第 排列 排序 排气 行业 行动 行政 行为 行程 行人 行长 环境 环比 环保 环球 段落 节约 节能 节点 节日 节目 节省
      章程 页面 步伐 步入 步行 步骤性 集中 集成 集聚 集群 集装箱 集约 集体 集结 集团 款项 款式 宗旨
      起来 起步 起点 起到 起草 起始 起飞 起降 起重 起家 笔者 单位 单项 单一 单独 单价 单品 单体 单列 箱量 箱子
      包括 包含 包装 包围 包邮 包机 盘活 席卷 席位 床上 顶尖 顶级 把握 把关 把手 眼光 眼下 重大 重点 重要 重新 重庆 重视 重型 重工 重回 重返
      档案 等级 等待 等地 等多 等国 等市 等大 等行 等产 等重 等领 等方 等国家 等省 等主 等城 等新 等支 等项 员工 员额
      股份 股权 股票 股东 股价 股市 字节 字样 词汇 声音 声明 滴灌 样本 样板 样子 桩基 幕后 幕墙 曲线 曲艺 局部 局面 局长 局势
      手机 手段 手续 手工 手术 目标 目前 目的 目录 拍摄 拍卖 格局 格力 格外 赞成 分别 分布 分析 分公司 分部 分局 分工 分享 分校 分会 分红 分为 分成 分类 分行 分之
      点击 点名 点燃 度假 度过 厅级 厅局 室内 室外 室温 卫生 卫星 代表 代码 代理 代替 代价 代办 代谢 辈子 端口 端午 网络 网上 网友 网站 网格 网民 网购 网红
      极大 极为 极具 核心 核电 核准 核酸 核减 核定 轴承 轴线 带动 带来 带领 带头 带给 带着 链条 链主 链长 群体 群众 群岛 库存 库容 库区
      国际 国内 国有 国资 国防 国务院 国产 国道 国旗 国家 国企 国土 国民 国货 国债 国别 省级 省会 省内 省外 省市 省委 省政府 省道
      市场 市民 市值 市级 市区 市长 市委 市政府 市政 市内 市占 市辖 市域 州市 县级 县域 县城 县委 区域 区间 区位 区级 区块链 区内 镇级 镇区 乡村 乡土
      村民 村庄 村落 村镇 村级 城镇 城乡 城区 城建 城轨 城际 地方 地区 地铁 地级 地点 地块 地表 地位 地产 地下 地面 地处 地理 地市级 地标 地质 地热 地段
      港口 港区 港股 港澳 港资 港航 港商 桥梁 校企 校园 校区 校友 企业 企事业 院长 院校 院士 馆藏 园区 园林 园内 岸线 岛内 岛屿 湖区 湖南 湖北 湖州 河南 河北 河流 河道
      海外 海关 海洋 海上 海铁 海运 海里 海水 海内 海南 山区 山东 山西 山林 山体 大会 大型 大约 大概 大致 大量 大幅 大力 大规模 大运会 大宗 大学 大多 大陆 大厦 大厅 大桥 大赛 大棚 大于 大爷 大妈
      方向 方式 方案 方便 方法 方圆 方阵 方可 方能 面积 面向 面临 面对 面世 面试 面貌 票房 票据 旗下 旗舰 旗帜 盟友
      年轻 年均 年产 年龄 天然 天府 天津 天河 天气 天下 天宫 天猫 周边 周期 周围 周转 周岁生日 秒杀 载体 载客 载货 载人 载荷
      米兰 米面 米粉 米其林 元旦 元素 元件 元器件 元宇宙 元首 元代 元月 角度 角色 角逐 吨位 克服 克拉 升级 升至 升值 升学 升高 升到 升温 升幅 瓦斯 瓦解
      球迷 球员 球队 球场 球衣 球类 球拍 球赛 球星 剂量 餐饮 餐厅 餐馆 餐费 餐具 车间 车辆 车型 车站 车主 车企 车展 车流 车牌 车票 车厢 车险 车身 车市 车载 车轮 车队 车库 车祸 车内 车上 车友 车行 所示 所述 所列 里程 里面 里外 里长 里弄 里巷 里氏 里约 里昂 里斯 里海 里拉 里头 里程碑 里屯 里庄 大队 大关 大军 大奖 日本 日报 日均 日产 日程 日常 日益 日志 日式 日系 日处理 日游 日照 日用 日语 日军 日方 日货 日活 任务 任何 任职 任命 任期 任意 任教 任用 任由 注册 注意 注重 注入 注定 注销 注明 注解 打造 打击 打通 打开 打破 打卡 打工 打包 打算 打折 打车 打架 打入 打出 打响 打下 打好 打分 打赢 打了 打进 打印 打造成 打压 串联 串门 管理 管道 管控 管辖 管委 管护 管网 管线 针对 针织 科技 科研 科学 科目 科普 科创 科级 科长 科室 孩子 孩童 窝点 捆绑 叠加 粒子 粒径 毛利 毛额 毛坯 毛巾 毛衣 毛重 毛竹 毛线 毛笔 毛病 毛孩 毛发 毛豆 毛绒 例如 例会 例行 例外 例证 例子 磅礴 磅秤 伏天 伏击 伏笔 旬邑
      夜间 夜里 夜市 夜晚 夜游 夜宵 夜班 夜空 夜景 夜色 夜总会 夜经济 晚间 晚上 晚报 晚会 晚宴 晚餐 晚饭 晚点 晚高峰 晚年 晚期 晚稻 晚婚 晚辈 晚霞 晚清 晚唐
      死亡 死者 死伤 死刑 死角 死机 死守 死于 死后 死因 死缓 伤亡 伤者 伤员 伤病 伤害 伤口 伤残 伤情 伤势 伤心 战略 战役 战争 战士 战机 战队 战友 战胜 战绩 战斗 战疫 战线 战场 战国 战备 战区 战术 战时 战果 战舰 战车 平均 平方 平台 平米 平原 平安 平稳 平衡 平常 平时 平价 平面
      桶装 岁末 岁月 倍增 倍受 倍感 亩均 亩产 分支 圆满 圆桌 公里程 块状 块头 平方根 立方体
      """;

  /** Longer words in which the measure word counts all the same: its length, the words. */
  private static final String UNBLOCKED =
      """
      1 项目标 个体育 个性化 个人工 个人大 个人选 家长三角 家长江 家长城 位于此 名片区 次数据 个别墅 件事情 件事 条件好
      1 号人 支队伍 支部队 天气温 天下来 人参与 人参加 人参观 人参保 人参会 人参赛 人参展 人参军 人参选 人参训 人参评 人参股 人参演 人工作 人生活 人生还 人行动 人居住 人造访 人大多
      1 大关键 名师生 名师傅 名师范 名单身 家电子 家电影 家电商 家电力 家电器 家电池 家具备 家具有 家乡镇 家乡村 家居民 人大名单 人大巴
      1 台风机 台风电 场地方 场馆藏 家庭院 项目前 名城市 种类型 种类别 位次序 项目录 个案例 名优秀 个案件 家庭农场 级别墅
      """;

  private ChineseUnitWords() {}

  static Words<ChineseUnits.Word> words() {
    Map<String, ChineseUnits.Word> words = new HashMap<>();
    for (String measure : MEASURES.strip().split("\\s+")) {
      words.put(
          measure, new ChineseUnits.Word(Unit.count(measure), BigDecimal.ONE, measure.length()));
    }
    for (String row : TABLE.strip().split("\n")) {
      String[] cells = row.strip().split(" ");
      for (int i = 2; i < cells.length; i++) {
        ChineseUnits.Word word =
            new ChineseUnits.Word(new Unit(cells[0]), new BigDecimal(cells[1]), cells[i].length());
        words.put(cells[i], word);
      }
    }
    for (String blocker : BLOCKERS.strip().split("\\s+")) {
      words.putIfAbsent(blocker, new ChineseUnits.Word(Unit.NONE, BigDecimal.ONE, 0));
    }
    for (String row : UNBLOCKED.strip().split("\n")) {
      String[] cells = row.strip().split(" ");
      int length = Integer.parseInt(cells[0]);
      for (int i = 1; i < cells.length; i++) {
        String plain = cells[i].substring(0, length);
        ChineseUnits.Word measure =
            words.getOrDefault(
                plain, new ChineseUnits.Word(Unit.count(plain), BigDecimal.ONE, length));
        words.put(cells[i], new ChineseUnits.Word(measure.unit(), measure.factor(), length));
      }
    }
    return new Words<>(words);
  }
}
