using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>
/// Equal-opportunity items: optional, stored apart from the nine, seen by few, and never part of the classification
/// (29 CFR 38.41).
/// </summary>
public sealed class EoItems : IVersioned
{
    public long ParticipantId { get; init; }

    public bool? Disability { get; set; }

    public ResponseState DisabilityState { get; set; }

    public bool? LimitedEnglish { get; set; }

    public ResponseState LimitedEnglishState { get; set; }

    [MaxLength(60)]
    public string? PreferredLanguage { get; set; }

    public ResponseState PreferredLanguageState { get; set; }

    public required DateTime RecordedAt { get; set; }

    public required long RecordedById { get; set; }

    public int Version { get; set; }
}
