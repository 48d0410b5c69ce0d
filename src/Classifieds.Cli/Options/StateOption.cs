using System.CommandLine;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Notices;

namespace Classifieds.Cli.Options;

/// <summary><c>--state 已刊</c>, or as JSON calls it: <c>--state published</c>.</summary>
internal sealed class StateOption
{
    private static readonly (NoticeState State, string InJson)[] States =
    [
        (NoticeState.Submitted, "submitted"), (NoticeState.Held, "held"), (NoticeState.Published, "published"),
        (NoticeState.Withdrawn, "withdrawn"), (NoticeState.Missed, "missed"),
    ];

    public Option<string?> Option { get; } = ChoiceOption.Create(
        "--state", "只找这一状态的", [.. States.Select(one => StageWords.Of(one.State)), .. States.Select(one => one.InJson)]);

    /// <returns>Null where none was typed.</returns>
    public NoticeState? Read(ParseResult typed)
    {
        foreach ((NoticeState state, string inJson) in States)
            if (typed.GetValue(Option) is { } word && (word == StageWords.Of(state) || word == inJson)) return state;
        return null;
    }
}
