using ResourceRoom.Domain.Catalog;

namespace ResourceRoom.Domain.Visits;

/// <summary>A service of the resource room (Policy 1.11.2, item 1), with all the ways to name it.</summary>
/// <param name="Id">The service id, which visits and forms hold.</param>
/// <param name="Code">The load layout's code, which events hold.</param>
/// <param name="Name">The name on pages.</param>
/// <param name="DeskKey">The number key that selects it at the desk; null if it has none.</param>
public sealed record CatalogService(int Id, string Code, string Name, int? DeskKey)
{
    /// <summary>What it is, in a sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the note of a visit should say when this is used: a description that ends so. Null for any other [ours].</summary>
    public string? NoteWanted => Description.TrimEnd('.', ' ').EndsWith("in the note", StringComparison.OrdinalIgnoreCase) ? Description : null;

    /// <summary>Whether it means significant staff involvement, which may make the person a participant (20 CFR 677.150).</summary>
    public bool IsSignificantStaffInvolvement { get; init; }

    /// <summary>The days on which it is offered.</summary>
    public OfferedDays Offered { get; init; }
}
