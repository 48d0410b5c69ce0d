namespace Classifieds.Makeup.Setting;

/// <summary>松紧: a notice set with one line fewer and one more than its natural setting, where that can be done within the rules.</summary>
public sealed record NoticeHeights(NoticeHeight? Tighter, NoticeHeight? Looser);

/// <param name="Harm">How much worse the lines look than the natural ones, as total fit counts it; never below zero.</param>
public sealed record NoticeHeight(SetNotice Notice, long Harm);
