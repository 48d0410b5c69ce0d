using System.Globalization;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;

namespace Classifieds.Intake.Checking;

/// <summary>Characters that will not print as what was meant: half a character, private code points, radicals and compatibility forms.</summary>
internal static class CharacterChecks
{
    // U+2F00 to U+2FD5 in order, each with the Han it looks like.
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // Radicals of the supplement that PDF files leave behind most often.
    private const string Supplement = "⺀⺁⺈⺊⺋⺌⺍⺕⺗⺘⺙⺝⺞⺟⺠⺡⺣⺤⺥⺨⺩⺪⺬⺭⺮⺯⺰⺱⺳⺶⺷⺸⺹⺺⺼⺽⺾⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻭⻮⻯⻰⻱⻲⻳";

    private const string SupplementHan = "冫厂刀卜㔾小小彐心手攵月歺母民氵灬爫爫犭王疋示礻竹糸纟罒罒羊羊羊耂肀月臼艹虎衤覀西见角训讠贝足车辶辶辶阝酉长镸长门阜阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾齐齿齿竜龙龟龟龟";

    // Code points of GB 18030-2005 that were private then and have proper ones since 2022.
    private const string MovedFrom = "\uE78D\uE78E\uE78F\uE790\uE791\uE792\uE793\uE794\uE795\uE796\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864";
    private const string MovedTo = "\uFE10\uFE12\uFE11\uFE13\uFE14\uFE15\uFE16\uFE17\uFE18\uFE19\u9FB4\u9FB5\u9FB6\u9FB7\u9FB8\u9FB9\u9FBA\u9FBB";

    // Twelve characters of the compatibility block are ordinary Han (Unicode 3.0, note to U+FA0E).
    private const string OrdinaryAfterAll = "\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27\uFA28\uFA29";

    public static void Check(string text, List<Finding> findings)
    {
        int at = 0;
        while (true)
        {
            // Nearly every text has none of these, and is passed over at the speed of memory.
            int next = text.AsSpan(at).IndexOfAnyInRange('\uD800', '\uFFFD');
            int radical = text.AsSpan(at).IndexOfAnyInRange('\u2E80', '\u2FD5');
            if (next < 0 && radical < 0) return;
            break;
        }
        for (; at < text.Length; at++)
        {
            char unit = text[at];
            if (unit < '\u2E80') continue;
            if (char.IsSurrogate(unit))
            {
                if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                {
                    CheckPair(text, at, findings);
                    at++;
                }
                else findings.Add(NoticeFindings.TextBroken.At(new TextSpan(at, 1), Hex(unit)));
            }
            else if (unit == '\uFFFD') findings.Add(NoticeFindings.TextUndecoded.At(new TextSpan(at, 1)));
            else if (unit is >= '\uE000' and <= '\uF8FF')
            {
                int moved = MovedFrom.IndexOf(unit, StringComparison.Ordinal);
                string[] fixes = moved < 0 ? [] : [MovedTo[moved].ToString()];
                findings.Add(NoticeFindings.TextPrivate.At(new TextSpan(at, 1), fixes, Hex(unit)));
            }
            else if (unit is >= '\u2F00' and <= '\u2FD5')
                findings.Add(NoticeFindings.TextKangxi.At(new TextSpan(at, 1), [Kangxi[unit - '\u2F00'].ToString()], unit, Hex(unit)));
            else if (unit is >= '\u2E80' and <= '\u2EFF')
            {
                int radical = Supplement.IndexOf(unit, StringComparison.Ordinal);
                string[] fixes = radical < 0 ? [] : [SupplementHan[radical].ToString()];
                findings.Add(NoticeFindings.TextKangxi.At(new TextSpan(at, 1), fixes, unit, Hex(unit)));
            }
            else if (unit is >= '\uF900' and <= '\uFAFF' && !OrdinaryAfterAll.Contains(unit, StringComparison.Ordinal))
                findings.Add(NoticeFindings.TextCompatibility.At(new TextSpan(at, 1), unit, Hex(unit)));
        }
    }

    private static void CheckPair(string text, int at, List<Finding> findings)
    {
        int point = char.ConvertToUtf32(text[at], text[at + 1]);
        var where = new TextSpan(at, 2);
        string hex = point.ToString("X", CultureInfo.InvariantCulture);
        if (point is >= 0x2F800 and <= 0x2FA1F) findings.Add(NoticeFindings.TextCompatibility.At(where, text.Substring(at, 2), hex));
        else if (point >= 0xF0000) findings.Add(NoticeFindings.TextPrivate.At(where, hex));
    }

    private static string Hex(char unit) => ((int)unit).ToString("X4", CultureInfo.InvariantCulture);
}
