using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Locations;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Locations.Forms;

public sealed record LocationFormInput : Unlogged
{
    public const string Submit = "submit";

    public const string Yes = "yes";

    public const string No = "no";

    /// <summary><see cref="Submit"/>, or a draft is saved.</summary>
    [JsonIgnore]
    public string? Act { get; init; }

    /// <summary>The version that was edited; a form without one is as good as an old one.</summary>
    [JsonIgnore]
    public int Version { get; init; } = -1;

    public string? Kind { get; init; }

    public string? Room { get; init; }

    public string? Lwia { get; init; }

    public string? EventOn { get; init; }

    public string? Temporary { get; init; }

    public string? ClosedThrough { get; init; }

    /// <summary>The code of the room to which the staff of a closing room go.</summary>
    public string? StaffGoTo { get; init; }

    public string? Name { get; init; }

    public string? SiteType { get; init; }

    public string? Street { get; init; }

    public string? City { get; init; }

    public string? Zip { get; init; }

    public string? County { get; init; }

    public string? Phone { get; init; }

    public string? ContactName { get; init; }

    public string? ContactPhone { get; init; }

    public string? ContactEmail { get; init; }

    public IReadOnlyList<DayInput>? Hours { get; init; }

    public string? Computers { get; init; }

    public string? Accessible { get; init; }

    public string? AccessNote { get; init; }

    public string? FundingSource { get; init; }

    public string? TrackingSystem { get; init; }

    /// <summary>The day on which a form came by mail.</summary>
    public string? ReceivedOn { get; init; }

    /// <summary>That a form came by mail before the day that it reports.</summary>
    public string? ReceivedBefore { get; init; }

    /// <summary>Fields that are to be as the form says, though an accepted change sets them differently by then.</summary>
    public IReadOnlyList<string>? Restore { get; init; }

    /// <summary>That a new room is not the one which may be the same.</summary>
    public string? IsAnotherRoom { get; init; }

    [JsonIgnore]
    public FilesInput? Files { get; init; }

    [JsonIgnore]
    public IReadOnlyList<Guid>? Remove { get; init; }

    [JsonIgnore]
    internal bool IsSubmitted => Act == Submit;

    [JsonIgnore]
    internal LocationFormKind? ChosenKind => FilterRules.Chosen<LocationFormKind>(Kind);

    [JsonIgnore]
    internal bool IsTemporary => Temporary == Yes;

    [JsonIgnore]
    internal TypedHours TypedHours => new(Hours ?? []);

    /// <summary>What was typed; of a form that was not typed here, what it says.</summary>
    internal static LocationFormInput Of(LocationForm form) => form.Entries.Length > 0
        ? JsonSerializer.Deserialize<LocationFormInput>(form.Entries, JsonSerializerOptions.Default)!
        : (form.Facts is { } facts ? Of(facts) : new()) with { EventOn = form.EventOn is { } day ? OfficeFormat.Date(day) : null };

    internal static LocationFormInput Of(RoomFacts facts) => new()
    {
        Name = facts.Name,
        SiteType = facts.SiteType.ToString(),
        Street = facts.Street,
        City = facts.City,
        Zip = facts.Zip,
        County = facts.County,
        Phone = facts.Phone,
        ContactName = facts.ContactName,
        ContactPhone = facts.ContactPhone,
        ContactEmail = facts.ContactEmail,
        Hours = [.. OfficeFormat.Weekdays.Select(day => DayInput.Of(facts.Hours.OfDay(day)))],
        Computers = facts.Computers.ToString(CultureInfo.InvariantCulture),
        Accessible = facts.IsAccessible ? Yes : No,
        AccessNote = facts.AccessNote,
        FundingSource = facts.FundingSource,
        TrackingSystem = facts.TrackingSystem,
    };

    internal IReadOnlyList<NotSaved> DifferingFrom(LocationFormInput other) =>
    [
        .. Typed().Zip(other.Typed()).Where(pair => (pair.First.Typed ?? "") != (pair.Second.Typed ?? "")).Select(pair => new NotSaved(pair.First.Label, pair.First.Typed is { Length: > 0 } typed ? typed : "–")),
    ];

    private IEnumerable<(string Label, string? Typed)> Typed() =>
    [
        (ChosenKind.EventLabel(), EventOn), ("Last closed day", ClosedThrough), ("Where staff go", StaffGoTo), (RoomField.Name.Label(), Name), (RoomField.SiteType.Label(), FilterRules.Chosen<SiteType>(SiteType)?.InWords()),
        (RoomField.Street.Label(), Street), (RoomField.City.Label(), City), (RoomField.Zip.Label(), Zip), (RoomField.County.Label(), County), (RoomField.Phone.Label(), Phone),
        (RoomField.ContactName.Label(), ContactName), (RoomField.ContactPhone.Label(), ContactPhone), (RoomField.ContactEmail.Label(), ContactEmail),
        .. OfficeFormat.Weekdays.Select((day, place) => (day.ToString(), Hours?.ElementAtOrDefault(place)?.InWords)),
        (RoomField.Computers.Label(), Computers), (RoomField.IsAccessible.Label(), Accessible), (RoomField.AccessNote.Label(), AccessNote), (RoomField.FundingSource.Label(), FundingSource), (RoomField.TrackingSystem.Label(), TrackingSystem),
    ];

    internal string ToEntries() => JsonSerializer.Serialize(this, JsonSerializerOptions.Default);

    /// <summary>Only of a form without mistakes.</summary>
    internal RoomFacts ToFacts()
    {
        return new RoomFacts
        {
            Name = TypedText.Line(Name),
            SiteType = FilterRules.Chosen<SiteType>(SiteType)!.Value,
            Street = TypedText.Line(Street),
            City = TypedText.Line(City),
            Zip = ZipCode.TryParse(Zip, out var zip, out _) ? zip.ToString() : throw new InvalidOperationException("The form has mistakes."),
            County = IllinoisCounties.Find(TypedText.Line(County))!,
            Phone = TypedPhone.Read(Phone, out _)!.Value.ToString(),
            ContactName = TypedText.Line(ContactName),
            ContactPhone = TypedPhone.Read(ContactPhone, out _)!.Value.ToString(),
            ContactEmail = TypedText.Line(ContactEmail),
            Hours = TypedHours.ToHours(),
            Computers = FilterRules.Number(Computers?.Trim())!.Value,
            IsAccessible = Accessible == Yes,
            AccessNote = TypedText.Line(AccessNote) is { Length: > 0 } note ? note : null,
            FundingSource = TypedText.Line(FundingSource),
            TrackingSystem = TypedText.Line(TrackingSystem) is { Length: > 0 } system ? system : null,
        };
    }
}
