namespace Classifieds.Intake.Pasting;

/// <summary>What is said around a notice when it is handed in.</summary>
[Flags]
internal enum TalkKind
{
    None = 0,
    Greeting = 1,
    Asking = 2,
    Thanks = 4,
    Price = 8,
    Haste = 16,

    /// <summary>内容如下: what comes next is the notice.</summary>
    LeadIn = 32,

    /// <summary>登报, 见报: talk only together with a day or an asking.</summary>
    Topic = 64,

    /// <summary>明天, 周五.</summary>
    Day = 128,
}
