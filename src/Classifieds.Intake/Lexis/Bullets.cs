namespace Classifieds.Intake.Lexis;

/// <summary>Signs that people set in front of an item of a list: ★ ● ※.</summary>
internal static class Bullets
{
    public const string Signs = "★☆●■◆▲▼※○◎□◇△▪▫•✦✪❖➤►▶☞";
}
