namespace Classifieds.Intake.Lexis;

/// <summary>How an office begins that speaks to somebody whom it has called by name: 本院, 你.</summary>
internal static class OfficeVoices
{
    public static readonly string[] All = ["本院", "我院", "本局", "我局", "本委", "我委", "你", "您", "因你"];
}
