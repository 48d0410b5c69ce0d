namespace Classifieds.Typesetting.Pages;

/// <summary>试排: the words by which a page says that it is no plate, to the eye and to a plant's preflight.</summary>
public static class TrialMark
{
    public const string Word = "试排";

    /// <summary>What stands around the trim and among the file's keywords.</summary>
    public const string Warning = "试排，不可付印";
}
