namespace Classifieds.Intake.Lexis;

/// <summary>Words that declare something void: 作废, 无效.</summary>
internal static class VoidWords
{
    public const string Usual = "作废";

    public static readonly string[] All = [Usual, "无效", "挂失", "作廢"];

    /// <summary>作废 as it is mistyped.</summary>
    public static readonly string[] Mistyped = ["做废", "作费", "做费", "坐废"];

    /// <summary>For parting, to which the commonest slip declares void as well.</summary>
    public static readonly string[] InPastes = [.. All, "做废"];

    /// <summary>For whoever reads a notice: with set phrases, also mistyped, which are longer words of their own to him.</summary>
    public static readonly string[] InNotices = [.. All, "声明作废", "声明无效", "失效", "聲明作廢", "声明撤销", "声明做废", "声明作费", "特此做废", "予以做废"];
}
