using System.Text.Json.Serialization;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>设置行 of a manuscript.</summary>
/// <param name="Name">What follows the #: 版式, 照片.</param>
/// <param name="Value">The rest of the line.</param>
/// <param name="Line">Of the manuscript, from 1.</param>
public sealed record InstructionJson(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("value")] string Value,
    [property: JsonPropertyName("line")] int Line)
{
    public static InstructionJson Of(Instruction instruction) => new(instruction.Name, instruction.Value, instruction.Line);
}
