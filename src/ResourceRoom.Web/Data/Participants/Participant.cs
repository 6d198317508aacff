using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>
/// Anyone who uses a resource room, one person one record. Holds the nine items of Policy 1.11.2, item 5.2, each with
/// its response; SSN and birth date only as cipher and keyed hash (docs/security.md).
/// </summary>
public sealed class Participant : IVersioned, INamed
{
    /// <summary>Internal key, never shown.</summary>
    public long Id { get; init; }

    /// <summary>The key in addresses; says nothing about the person and cannot be counted up.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>PIRL 100: random, never an SSN and never derived from one.</summary>
    [MaxLength(12)]
    public required string PirlKey { get; init; }

    /// <summary>First Name as spelled by the person.</summary>
    [MaxLength(PersonName.MaxLength)]
    public string? FirstName { get; set; }

    /// <inheritdoc/>
    [MaxLength(NameKey.MaxLength)]
    public string? FirstNameKey { get; set; }

    /// <summary>How the first name sounds, for a search that finds nothing else.</summary>
    [MaxLength(NameSound.MaxLength)]
    public string? FirstNameSound { get; set; }

    /// <summary>How First Name was answered.</summary>
    public Response FirstNameResponse { get; set; } = new();

    /// <summary>Last Name as spelled by the person.</summary>
    [MaxLength(PersonName.MaxLength)]
    public string? LastName { get; set; }

    /// <inheritdoc/>
    [MaxLength(NameKey.MaxLength)]
    public string? LastNameKey { get; set; }

    /// <summary>How the last name sounds.</summary>
    [MaxLength(NameSound.MaxLength)]
    public string? LastNameSound { get; set; }

    /// <summary>How Last Name was answered.</summary>
    public Response LastNameResponse { get; set; } = new();

    /// <summary>Zip code of the home address, five digits.</summary>
    [MaxLength(5)]
    public string? Zip { get; set; }

    /// <summary>The four digits after the hyphen, if given.</summary>
    [MaxLength(4)]
    public string? ZipPlusFour { get; set; }

    /// <summary>How Zip code was answered.</summary>
    public Response ZipResponse { get; set; } = new();

    /// <summary>The SSN, encrypted.</summary>
    [MaxLength(CipherLength)]
    public byte[]? SsnCipher { get; set; }

    /// <summary>Keyed hash of the SSN for exact search.</summary>
    [MaxLength(HashLength)]
    public byte[]? SsnHash { get; set; }

    /// <summary>Last four digits of the SSN: what the desk shows and searches.</summary>
    [MaxLength(4)]
    public string? SsnLastFour { get; set; }

    /// <summary>How Social Security Number was answered.</summary>
    public Response SsnResponse { get; set; } = new();

    /// <summary>The birth date, encrypted.</summary>
    [MaxLength(CipherLength)]
    public byte[]? BirthDateCipher { get; set; }

    /// <summary>Keyed hash of the birth date for exact search.</summary>
    [MaxLength(HashLength)]
    public byte[]? BirthDateHash { get; set; }

    /// <summary>How Birth Date was answered.</summary>
    public Response BirthDateResponse { get; set; } = new();

    /// <summary>Labor Force Status at the latest contact that gave one; each visit keeps its own.</summary>
    public LaborForceStatus? LaborForceStatus { get; set; }

    /// <summary>How Labor Force Status was answered last.</summary>
    public Response LaborForceStatusResponse { get; set; } = new();

    /// <summary>Hispanic: PIRL 210.</summary>
    public bool? Hispanic { get; set; }

    /// <summary>How Hispanic was answered.</summary>
    public Response HispanicResponse { get; set; } = new();

    /// <summary>Race/Ethnicity, more than one possible: PIRL 211-215.</summary>
    public Races? Race { get; set; }

    /// <summary>How Race/Ethnicity was answered.</summary>
    public Response RaceResponse { get; set; } = new();

    /// <summary>Gender: PIRL 201.</summary>
    public Gender? Gender { get; set; }

    /// <summary>How Gender was answered.</summary>
    public Response GenderResponse { get; set; } = new();

    /// <summary>The class derived from items and registration (Policy 1.11.2, item 6); never typed.</summary>
    public ParticipantClass Class { get; set; }

    /// <summary>The program registration, if there is one.</summary>
    public Registration? Registration { get; set; }

    /// <summary>Disability, limited English and language, kept apart from the nine (29 CFR 38.41); null when nobody asked.</summary>
    public EoItems? EoItems { get; set; }

    /// <summary>
    /// The record of the same person that this one was merged into; null for a record of its own. A merged record keeps
    /// its key and nothing else, so that no search finds it; what it held is in the merge.
    /// </summary>
    public long? MergedIntoId { get; set; }

    /// <summary>The cards made for the person; at most one is in force.</summary>
    public ICollection<ParticipantCard> Cards { get; } = [];

    /// <summary>The person's visits, in all rooms.</summary>
    public ICollection<Visit> Visits { get; } = [];

    /// <summary>When the record was made, UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>The account that made it.</summary>
    public required long CreatedById { get; init; }

    /// <inheritdoc/>
    public int Version { get; set; }

    internal const int CipherLength = 64;
    internal const int HashLength = 32;
}
