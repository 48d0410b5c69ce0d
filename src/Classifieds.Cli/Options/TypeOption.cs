using System.CommandLine;
using Classifieds.Cli.Words;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Cli.Options;

/// <summary><c>--as resident-id</c>, or <c>--as 身份证</c>: the type of the values in a file, by its id or by a name that the desk knows.
/// </summary>
internal sealed class TypeOption
{
    public TypeOption()
    {
        Option = new("--as")
        {
            Description = "每行一个号码或金额，按这一类核对，写代号或中文名："
                + string.Join("、", IdentifierTable.All.Select(kind => $"{kind.Id} {kind.FactName}")),
            HelpName = "类别",
        };
        Option.CompletionSources.Add([.. IdentifierTable.All.Select(kind => kind.Id)]);
        Option.Validators.Add(typed =>
        {
            if (typed.Tokens is [var written] && Named(written.Value) is null)
                typed.AddError($"没有“{written.Value}”这一类{Meant(written.Value)}可用的是：{Known()}");
        });
    }

    public Option<string?> Option { get; }

    /// <returns>The type's id; null where none was typed.</returns>
    public string? Read(ParseResult typed) => typed.GetValue(Option) is { } name ? Named(name) : null;

    /// <summary>An id, a name, or the beginning or a part of a name that no other type has: 身份证, 护照, 银行卡.</summary>
    /// <returns>The id; null where no type or more than one is meant.</returns>
    public static string? Named(string typed)
    {
        if (IdentifierTable.Find(typed) is { } known) return known.Id;
        if (Only(name => name == typed) is { } named) return named;
        return typed.Length < 2 ? null
            : Only(name => name.StartsWith(typed, StringComparison.Ordinal))
                ?? Only(name => name.Contains(typed, StringComparison.Ordinal));
    }

    private static string? Only(Func<string, bool> isMeant) =>
        IdentifierTable.All.Where(kind => isMeant(kind.FactName) || isMeant(kind.Name)).ToArray() is [var only] ? only.Id : null;

    private static string Meant(string typed)
    {
        IEnumerable<string> names = IdentifierTable.All.SelectMany(kind => (string[])[kind.Id, kind.FactName, kind.Name]);
        return NearestWord.Meant(typed, names) is { Length: > 0 } meant ? meant : "，";
    }

    private static string Known() => string.Join("、", IdentifierTable.All.Select(kind => $"{kind.Id}（{kind.FactName}）"));
}
