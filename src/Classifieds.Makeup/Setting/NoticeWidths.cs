using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>How wide a notice's lines are.</summary>
/// <param name="Title">More than the body's where that stands in columns under it.</param>
internal readonly record struct NoticeWidths(Length Title, Length Body);
