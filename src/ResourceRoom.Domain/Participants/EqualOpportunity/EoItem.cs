namespace ResourceRoom.Domain.Participants.EqualOpportunity;

/// <summary>One of the equal-opportunity items, separate from the nine and never part of the classification (29 CFR 38.41).</summary>
public enum EoItem : byte
{
    /// <summary>Individual with a disability.</summary>
    Disability = 1,

    /// <summary>Limited English proficiency.</summary>
    LimitedEnglish = 2,

    /// <summary>Preferred language.</summary>
    PreferredLanguage = 3,
}
