using System.CommandLine;
using Classifieds.Cli.Words;

namespace Classifieds.Cli.Options;

/// <summary>An option whose value is one of a few words.</summary>
internal static class ChoiceOption
{
    /// <param name="usual">The word that is meant where none is typed; null = told apart.</param>
    public static Option<string?> Create(string name, string description, IReadOnlyList<string> words, string? usual = null)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', words) };
        if (usual is not null) option.DefaultValueFactory = _ => usual;
        option.CompletionSources.Add([.. words]);
        option.Validators.Add(typed =>
        {
            if (typed.Tokens is [var written] && !words.Contains(written.Value))
                typed.AddError($"{name} 没有“{written.Value}”{NearestWord.Known(written.Value, words)}");
        });
        return option;
    }
}
