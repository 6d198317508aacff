namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>What was typed into the nine questions, each with its own <em>Prefer not to answer</em>.</summary>
public sealed record NineQuestionsInput
{
    /// <summary>Tag of the language in which the questions are asked; English when it is none of those there are.</summary>
    public string? Language { get; init; }

    /// <summary>First Name.</summary>
    public string? FirstName { get; init; }

    /// <summary>First Name is declined.</summary>
    public bool DeclineFirstName { get; init; }

    /// <summary>Last Name.</summary>
    public string? LastName { get; init; }

    /// <summary>Last Name is declined.</summary>
    public bool DeclineLastName { get; init; }

    /// <summary>Zip code.</summary>
    public string? Zip { get; init; }

    /// <summary>Zip code is declined.</summary>
    public bool DeclineZip { get; init; }

    /// <summary>Social Security Number; never sent back into a page.</summary>
    public string? Ssn { get; init; }

    /// <summary>Social Security Number is declined.</summary>
    public bool DeclineSsn { get; init; }

    /// <summary>Birth Date.</summary>
    public string? BirthDate { get; init; }

    /// <summary>Birth Date is declined.</summary>
    public bool DeclineBirthDate { get; init; }

    /// <summary>The birth date of someone very young was asked about once more and is right.</summary>
    public bool ConfirmBirthDate { get; init; }

    /// <summary>Labor Force Status: name of a <see cref="Domain.Participants.LaborForceStatus"/>.</summary>
    public string? LaborForceStatus { get; init; }

    /// <summary>Labor Force Status is declined.</summary>
    public bool DeclineLaborForceStatus { get; init; }

    /// <summary>Hispanic: Yes or No.</summary>
    public string? Hispanic { get; init; }

    /// <summary>Hispanic is declined.</summary>
    public bool DeclineHispanic { get; init; }

    /// <summary>Race/Ethnicity: names of <see cref="Domain.Participants.Races"/>, any number.</summary>
    public string[] Race { get; init; } = [];

    /// <summary>Race/Ethnicity is declined.</summary>
    public bool DeclineRace { get; init; }

    /// <summary>Gender: name of a <see cref="Domain.Participants.Gender"/>.</summary>
    public string? Gender { get; init; }

    /// <summary>Gender is declined.</summary>
    public bool DeclineGender { get; init; }

    /// <summary>The same answers, asked in another language; in the same when none is named.</summary>
    public NineQuestionsInput In(string? language) => language is null ? this : this with { Language = QuestionWords.In(language).Tag };

    /// <summary>The type's name alone: what was typed is personal and never reaches a log by accident.</summary>
    public override string ToString() => nameof(NineQuestionsInput);
}
