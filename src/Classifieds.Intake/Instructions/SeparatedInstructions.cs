using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Instructions;

/// <summary>A manuscript parted into its instructions and its words.</summary>
/// <param name="Instructions">In their order, each name once.</param>
/// <param name="Words">Without the lines of the instructions; the manuscript itself where it has none.</param>
/// <param name="Findings">About lines that are no lawful instruction.</param>
public sealed record SeparatedInstructions(IReadOnlyList<Instruction> Instructions, string Words, IReadOnlyList<Finding> Findings)
{
    /// <summary>With an instruction in the place of the one of its name.</summary>
    public SeparatedInstructions With(Instruction instruction) => this with
    {
        Instructions = [.. Instructions.Where(other => other.Name != instruction.Name), instruction],
    };

    /// <summary>Where in the manuscript the words stand: they are these stretches one behind the other.</summary>
    public IReadOnlyList<TextSpan> Kept { get; init; } = [];

    public Instruction? Of(string name)
    {
        foreach (Instruction instruction in Instructions)
            if (instruction.Name == name) return instruction;
        return null;
    }
}
