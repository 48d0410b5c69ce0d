namespace Classifieds.Intake.Checking;

/// <summary>部首 of Unicode's two radical blocks, each with the Han that was meant where one stands among words.</summary>
/// <remarks>
/// A PDF keeps glyphs, and where a font gives a radical and a Han one glyph, what is copied out of it may be either. So the Han that
/// shares its
/// glyph in the paper's own Noto Serif CJK SC stands first, then the Han that Unicode's EquivalentUnifiedIdeograph names.
/// </remarks>
internal static class Radicals
{
    // U+2F00 to U+2FD5 in order, by NFKC; of U+2F3E alone the paper's font shares the glyph with 户 and not with 戶.
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦"
        + "甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿"
        + "麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // U+2E80 to U+2EF3: each radical with its repairs behind it, likeliest first.
    private const string Supplement =
        "⺀冫 ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨几 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍𭕄小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 "
        + "⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌手 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 "
        + "⺩王𤣩 ⺪疋𤴔 ⺫罒目 ⺬示 ⺭礻 ⺮竹𥫗 ⺯糹糸 ⺰纟 ⺱罓罒 ⺲罒 ⺳㓁罒 ⺴冗 ⺵𦉫 ⺶羊 ⺷羊𦍌 ⺸羊𦍋 ⺹耂 "
        + "⺺肀 ⺻聿 ⺼月肉 ⺽臼𦥑 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角𧢲 ⻈讠 ⻉贝 ⻊足𧾷 ⻋车 ⻌辶 "
        + "⻍辶 ⻎辶 ⻏阝邑 ⻐钅 ⻑長长 ⻒镸 ⻓长 ⻔门 ⻕阜𨸏 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食𩙿 ⻟飠 "
        + "⻠饣 ⻡首𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉齐 ⻬齐 ⻭歯齿 ⻮齿 ⻯竜龙 ⻰龙 ⻱龜龟 ⻲亀龟 ⻳龟";

    private static readonly Dictionary<char, string[]> Repairs = Supplement.Split(' ')
        .ToDictionary(pair => pair[0], pair => pair[1..].EnumerateRunes().Select(rune => rune.ToString()).ToArray());

    public static bool Is(char unit) => unit is (>= '\u2F00' and <= '\u2FD5') or (>= '\u2E80' and <= '\u2EF3' and not '\u2E9A');

    /// <returns>The Han it was meant for, likeliest first; empty only where <paramref name="unit"/> is no radical.</returns>
    public static string[] Han(char unit) =>
        unit is >= '\u2F00' and <= '\u2FD5' ? [Kangxi[unit - '\u2F00'].ToString()] : Repairs.GetValueOrDefault(unit, []);
}
