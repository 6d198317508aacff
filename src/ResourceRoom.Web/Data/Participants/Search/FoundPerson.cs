using ResourceRoom.Web.Data.Participants.Names;

namespace ResourceRoom.Web.Data.Participants.Search;

public sealed record FoundPerson : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required string? Zip { get; init; }

    /// <summary>For comparing; pages show the year alone.</summary>
    public required DateOnly? BirthDate { get; init; }

    public int? BirthYear => BirthDate?.Year;

    public required byte[]? SsnHash { get; init; }

    public required DateOnly? LastVisit { get; init; }

    /// <summary>Since when the person has been in the searching desk’s room, UTC; null if not there, or not looked up.</summary>
    public DateTime? HereSince { get; init; }

    public IReadOnlyList<NamePair> FormerNames { get; init; } = [];

    /// <summary>Whether the first name is another form of the one that was typed.</summary>
    public bool IsByNickname { get; init; }
}
