namespace ResourceRoom.Web.Data.Participants.Search;

/// <summary>A found person as stored, with the birth date still encrypted.</summary>
public sealed record PersonRow : Unlogged
{
    public required long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required string? Zip { get; init; }

    public required byte[]? BirthDateCipher { get; init; }

    public required byte[]? SsnHash { get; init; }

    public required DateOnly? LastVisit { get; init; }

    public FoundPerson Decrypted(ParticipantItems items) => new()
    {
        PublicId = PublicId,
        FirstName = FirstName,
        LastName = LastName,
        Zip = Zip,
        BirthDate = items.BirthDateOf(PublicId, BirthDateCipher),
        SsnHash = SsnHash,
        LastVisit = LastVisit,
    };
}
