using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>
/// Equal-opportunity items: optional, stored apart from the nine, seen by few, and never part of the classification
/// (29 CFR 38.41).
/// </summary>
public sealed class EoItems : IVersioned
{
    /// <summary>The person.</summary>
    public long ParticipantId { get; init; }

    /// <summary>Individual with a disability: PIRL 202. Null unless given.</summary>
    public bool? Disability { get; set; }

    /// <summary>How it was answered.</summary>
    public ResponseState DisabilityState { get; set; }

    /// <summary>Limited English proficiency. Null unless given.</summary>
    public bool? LimitedEnglish { get; set; }

    /// <summary>How it was answered.</summary>
    public ResponseState LimitedEnglishState { get; set; }

    /// <summary>The language the person prefers, in words. Null unless given.</summary>
    [MaxLength(60)]
    public string? PreferredLanguage { get; set; }

    /// <summary>How it was answered.</summary>
    public ResponseState PreferredLanguageState { get; set; }

    /// <summary>When the answers were last saved, UTC.</summary>
    public required DateTime RecordedAt { get; set; }

    /// <summary>The account that saved them.</summary>
    public required long RecordedById { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
