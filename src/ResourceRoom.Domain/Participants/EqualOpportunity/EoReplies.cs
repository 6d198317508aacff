namespace ResourceRoom.Domain.Participants.EqualOpportunity;

/// <summary>The replies to the equal-opportunity items this time (29 CFR 38.41). Null means no reply: what is on file stays.</summary>
public sealed record EoReplies : Unlogged
{
    /// <summary>Individual with a disability.</summary>
    public Answer<bool>? Disability { get; init; }

    /// <summary>Limited English proficiency.</summary>
    public Answer<bool>? LimitedEnglish { get; init; }

    /// <summary>Preferred language.</summary>
    public Answer<string>? PreferredLanguage { get; init; }

    /// <summary>The items that have a reply.</summary>
    public IReadOnlyList<EoItem> Items =>
    [
        .. new (EoItem Item, bool IsThere)[]
        {
            (EoItem.Disability, Disability is not null),
            (EoItem.LimitedEnglish, LimitedEnglish is not null),
            (EoItem.PreferredLanguage, PreferredLanguage is not null),
        }.Where(reply => reply.IsThere).Select(reply => reply.Item),
    ];

    /// <summary>The replies of someone who may not see the answers: setting an item back to not asked counts as no reply.</summary>
    public EoReplies WithoutTakingBack() => new()
    {
        Disability = UnlessCleared(Disability),
        LimitedEnglish = UnlessCleared(LimitedEnglish),
        PreferredLanguage = UnlessCleared(PreferredLanguage),
    };

    private static Answer<T>? UnlessCleared<T>(Answer<T>? reply) => reply?.State == ResponseState.NotAsked ? null : reply;
}
