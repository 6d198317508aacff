namespace ResourceRoom.Domain.Participants.EqualOpportunity;

/// <summary>The answers to the equal-opportunity items (29 CFR 38.41): each a value, a decline, or not asked.</summary>
public sealed record EoAnswers : Unlogged
{
    /// <summary>Individual with a disability.</summary>
    public Answer<bool> Disability { get; init; }

    /// <summary>Limited English proficiency.</summary>
    public Answer<bool> LimitedEnglish { get; init; }

    /// <summary>Preferred language, in words.</summary>
    public Answer<string> PreferredLanguage { get; init; }

    /// <summary>How an item was answered.</summary>
    public ResponseState this[EoItem item] => item switch
    {
        EoItem.Disability => Disability.State,
        EoItem.LimitedEnglish => LimitedEnglish.State,
        EoItem.PreferredLanguage => PreferredLanguage.State,
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "Not one of the equal-opportunity items."),
    };

    /// <summary>
    /// What is on file after these replies [ours]: a reply replaces the earlier answer, even with a decline, because answering
    /// is voluntary and an answer can be withdrawn. Items without a reply stay as they are.
    /// </summary>
    public EoAnswers ReplacedBy(EoReplies replies)
    {
        ArgumentNullException.ThrowIfNull(replies);
        return new EoAnswers
        {
            Disability = replies.Disability ?? Disability,
            LimitedEnglish = replies.LimitedEnglish ?? LimitedEnglish,
            PreferredLanguage = replies.PreferredLanguage ?? PreferredLanguage,
        };
    }

    /// <summary>The items whose answers differ.</summary>
    public IReadOnlyList<EoItem> DifferingFrom(EoAnswers other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
        [
            .. new (EoItem Item, bool Differs)[]
            {
                (EoItem.Disability, Disability != other.Disability),
                (EoItem.LimitedEnglish, LimitedEnglish != other.LimitedEnglish),
                (EoItem.PreferredLanguage, PreferredLanguage != other.PreferredLanguage),
            }.Where(item => item.Differs).Select(item => item.Item),
        ];
    }
}
