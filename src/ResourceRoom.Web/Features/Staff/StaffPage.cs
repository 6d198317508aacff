namespace ResourceRoom.Web.Features.Staff;

/// <summary>The page of the list.</summary>
public sealed record StaffPage
{
    /// <summary>What was asked for.</summary>
    public required StaffFilter Filter { get; init; }

    /// <summary>The areas to choose from; empty when the reader sees one area only.</summary>
    public required IReadOnlyList<AreaOption> Areas { get; init; }

    /// <summary>The roles to choose from.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>What was found.</summary>
    public required StaffList List { get; init; }

    /// <summary>Whether anybody can be invited: messages can leave.</summary>
    public required bool CanInvite { get; init; }
}

/// <summary>An area one may choose.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
public sealed record AreaOption(int Number, string Name);

/// <summary>A room one may choose.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Area">Number of its area.</param>
public sealed record RoomOption(string Code, string Name, int Area);
