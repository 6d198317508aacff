using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Data.Visits;

using RandomKey = ResourceRoom.Domain.Reporting.Federal.Rows.PirlKey;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>
/// Anyone who uses a resource room, one person one record. Holds the nine items of Policy 1.11.2, item 5.2, each with
/// its response; SSN and birth date only as cipher and keyed hash (docs/security.md).
/// </summary>
public sealed class Participant : IVersioned, INamed
{
    public long Id { get; init; }

    /// <summary>The key in addresses; says nothing about the person and cannot be counted up.</summary>
    public required Guid PublicId { get; init; }

    [MaxLength(RandomKey.Length)]
    public required string PirlKey { get; init; }

    [MaxLength(PersonName.MaxLength)]
    public string? FirstName { get; set; }

    [MaxLength(NameKey.MaxLength)]
    public string? FirstNameKey { get; set; }

    [MaxLength(NameSound.MaxLength)]
    public string? FirstNameSound { get; set; }

    public Response FirstNameResponse { get; set; } = new();

    [MaxLength(PersonName.MaxLength)]
    public string? LastName { get; set; }

    [MaxLength(NameKey.MaxLength)]
    public string? LastNameKey { get; set; }

    [MaxLength(NameSound.MaxLength)]
    public string? LastNameSound { get; set; }

    public Response LastNameResponse { get; set; } = new();

    [MaxLength(5)]
    public string? Zip { get; set; }

    [MaxLength(4)]
    public string? ZipPlusFour { get; set; }

    public Response ZipResponse { get; set; } = new();

    [MaxLength(CipherLength)]
    public byte[]? SsnCipher { get; set; }

    [MaxLength(HashLength)]
    public byte[]? SsnHash { get; set; }

    [MaxLength(4)]
    public string? SsnLastFour { get; set; }

    public Response SsnResponse { get; set; } = new();

    [MaxLength(CipherLength)]
    public byte[]? BirthDateCipher { get; set; }

    [MaxLength(HashLength)]
    public byte[]? BirthDateHash { get; set; }

    public Response BirthDateResponse { get; set; } = new();

    public LaborForceStatus? LaborForceStatus { get; set; }

    public Response LaborForceStatusResponse { get; set; } = new();

    public bool? Hispanic { get; set; }

    public Response HispanicResponse { get; set; } = new();

    public Races? Race { get; set; }

    public Response RaceResponse { get; set; } = new();

    public Gender? Gender { get; set; }

    public Response GenderResponse { get; set; } = new();

    public ParticipantClass Class { get; set; }

    /// <summary>Whether one of the enrollments is Enrolled (Policy 1.11.2, item 6.3): kept by every act that changes one.</summary>
    public bool IsRegistered { get; set; }

    /// <summary>Disability, limited English and language, kept apart from the nine (29 CFR 38.41); null when nobody asked.</summary>
    public EoItems? EoItems { get; set; }

    /// <summary>
    /// The record of the same person that this one was merged into; null for a record of its own. A merged record keeps
    /// its key and nothing else, so that no search finds it; what it held is in the merge.
    /// </summary>
    public long? MergedIntoId { get; set; }

    public ICollection<ParticipantPass> Passes { get; } = [];

    public ICollection<Visit> Visits { get; } = [];

    public ICollection<Enrollment> Enrollments { get; } = [];

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    public int Version { get; set; }

    internal const int CipherLength = 64;
    internal const int HashLength = 32;

    /// <summary>A record without answers yet.</summary>
    public static Participant Create(DateTime now, long account) => new()
    {
        PublicId = Guid.CreateVersion7(now),
        PirlKey = RandomNumberGenerator.GetString(RandomKey.Alphabet, RandomKey.Length),
        CreatedAt = now,
        CreatedById = account,
    };
}
