using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants;

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
    public TwoVersions? Conflict { get; init; }
}
