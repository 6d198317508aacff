namespace ResourceRoom.Web.Data.Participants.Search;

public sealed record FoundPerson
{
    public required Guid PublicId { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required string? Zip { get; init; }

    public required byte[]? BirthDateCipher { get; init; }

    public required byte[]? SsnHash { get; init; }

    public required DateOnly? LastVisit { get; init; }
}
