namespace Classifieds.Intake.Checking;

/// <summary>Private code points that an older GBK or GB 18030 gave to characters which have proper ones today.</summary>
internal static class PrivatePoints
{
    // U+E815 to U+E864, which GBK keeps at FE50 to FEA0 without FE7F: what GB 18030-2022 has there.
    private const char FirstOfRow = '\uE815';

    private const string Row =
        "⺁\U00020087\U00020089\U000200CC⺄㑳㑇⺈⺋\u9FB4㖞㘚㘎⺌⺗㥮㤘\u9FB5㧏㧟㩳㧐\u9FB6\u9FB7㭎㱮㳠⺧\U000215D7\u9FB8⺪䁖䅟⺮䌷⺳⺶⺷\U0002298F䎱䎬⺻䏝䓖䙡䙌\u9FB9" +
        "䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶\u9FBA\U000241FE䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮\u9FBB";

    // U+E78D to U+E796: marks of the vertical line, A6D9 to A6F5.
    private const char FirstMark = '\uE78D';

    private const string Marks = "\uFE10\uFE12\uFE11\uFE13\uFE14\uFE15\uFE16\uFE17\uFE18\uFE19";

    private static readonly string[] Han = [.. Row.EnumerateRunes().Select(rune => rune.ToString())];

    /// <returns>The character that was meant; null where the point is somebody's own.</returns>
    public static string? Proper(char unit)
    {
        if (unit >= FirstOfRow && unit - FirstOfRow < Han.Length) return Han[unit - FirstOfRow];
        return unit >= FirstMark && unit - FirstMark < Marks.Length ? Marks[unit - FirstMark].ToString() : null;
    }
}
