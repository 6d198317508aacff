using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>One item in both versions of a record.</summary>
/// <param name="Item">The item.</param>
/// <param name="OnFile">What is on file now; of an SSN only whether it is given.</param>
/// <param name="Typed">What was typed; of an SSN only whether it was.</param>
/// <param name="Differs">Whether the two differ.</param>
public sealed record ComparedItem(NineItem Item, string OnFile, string Typed, bool Differs);

/// <summary>Someone else's save and one's own, side by side.</summary>
/// <param name="SavedBy">Who saved in between.</param>
/// <param name="SavedAt">When, UTC; null when it was no correction of items.</param>
/// <param name="Items">The items.</param>
public sealed record Comparison(string SavedBy, DateTime? SavedAt, IReadOnlyList<ComparedItem> Items);

/// <summary>The page on which the nine items are corrected.</summary>
public sealed record ItemsPage
{
    /// <summary>Key of the record.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>First and last name on file.</summary>
    public required string Name { get; init; }

    /// <summary>The version on file, which the next save is checked against.</summary>
    public required int Version { get; init; }

    /// <summary>The questions; Labor Force Status is not among them.</summary>
    public required NineQuestionsForm Form { get; init; }

    /// <summary>Labor Force Status at the latest contact.</summary>
    public required ItemRow LaborForceStatus { get; init; }

    /// <summary>The record that has the typed SSN already, when it is within reach.</summary>
    public Guid? OtherRecord { get; init; }

    /// <summary>Both versions, when someone else saved in between.</summary>
    public Comparison? Conflict { get; init; }
}
