namespace Classifieds.Intake.Lexis;

/// <summary>The short names of provinces, such as stand before a plate or a number: 京, 鲁.</summary>
internal static class Provinces
{
    /// <summary>As older registers write some of them: 陝, 蘇.</summary>
    public const string Old = "陝陜蘇魯雲貴遼瓊寧甯粵閩滬贛晉";

    public const string Short = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
}
