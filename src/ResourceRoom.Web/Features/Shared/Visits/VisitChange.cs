using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Shared.Visits;

/// <summary>
/// One field of a visit before and after a correction. Times stand there as UTC instants, services as their codes, so
/// that old rows can be read whatever pages and names become.
/// </summary>
public sealed record VisitChange(VisitField Field, string? Before, string? After)
{
    private const string NotInTrail = "(text)";
    private const char BetweenCodes = ' ';

    // Escapes no more than it must, for the column's sake; the text never goes into a page unescaped.
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static IReadOnlyList<VisitChange> Between(VisitFacts before, VisitFacts after) =>
    [
        .. Enum.GetValues<VisitField>()
            .Select(field => new VisitChange(field, ValueOf(before, field), ValueOf(after, field)))
            .Where(change => change.Before != change.After),
    ];

    public static string? ValueOf(VisitFacts facts, VisitField field) => field switch
    {
        VisitField.CheckIn => Instant(facts.StartedAt),
        VisitField.CheckOut => facts.EndedAt is { } end ? Instant(end) : null,
        VisitField.LaborForceStatus => facts.Status.IsGiven ? facts.Status.Value.ToString() : facts.Status.State.ToString(),
        VisitField.Services => string.Join(BetweenCodes, facts.Services),
        VisitField.Note => facts.Note,
        _ => throw new UnreachableException(),
    };

    public static DateTime InstantOf(string kept) => DateTime.Parse(kept, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    public static (LaborForceStatus? Status, ResponseState State) StatusOf(string kept) =>
        Enum.TryParse<LaborForceStatus>(kept, out var status) ? (status, ResponseState.Given) : (null, Enum.Parse<ResponseState>(kept));

    public static IReadOnlyList<string> CodesOf(string kept) => kept.Split(BetweenCodes, StringSplitOptions.RemoveEmptyEntries);

    public static string ToJson(IReadOnlyList<VisitChange> changes) => JsonSerializer.Serialize(changes, Json);

    public static IReadOnlyList<VisitChange> Read(string json) => JsonSerializer.Deserialize<List<VisitChange>>(json, Json)!;

    /// <summary>The same for the trail, which says that a note changed and never how.</summary>
    public VisitFieldChange ForTrail() => Field != VisitField.Note
        ? new(Field, Before, After)
        : new(Field, Before is null ? null : NotInTrail, After is null ? null : NotInTrail);

    /// <summary>The field's name alone: a note is personal and never reaches a log by accident.</summary>
    public override string ToString() => Field.ToString();

    private static string Instant(DateTime utc) => utc.ToString("O", CultureInfo.InvariantCulture);
}
