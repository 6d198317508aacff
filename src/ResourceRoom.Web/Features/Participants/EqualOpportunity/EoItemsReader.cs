using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Domain.Participants.Names;

namespace ResourceRoom.Web.Features.Participants.EqualOpportunity;

public sealed class EoItemsReader(Action<string, string> report)
{
    public EoReplies Read(EoItemsInput input) => new()
    {
        Disability = ReadYesNo(EoItem.Disability, input.Disability),
        LimitedEnglish = ReadYesNo(EoItem.LimitedEnglish, input.LimitedEnglish),
        PreferredLanguage = ReadLanguage(input.PreferredLanguage, input.OtherLanguage),
    };

    private Answer<bool>? ReadYesNo(EoItem item, string? chosen) => chosen switch
    {
        null or "" => null,
        "Yes" => Answer<bool>.Given(true),
        "No" => Answer<bool>.Given(false),
        EoItemsInput.Declined => Answer<bool>.Declined,
        EoItemsInput.NotAsked => Answer<bool>.NotAsked,
        _ => Fault<bool>(item.ToString(), NotOffered(item)),
    };

    private Answer<string>? ReadLanguage(string? chosen, string? other)
    {
        if (chosen == EoItemsInput.Other || (string.IsNullOrEmpty(chosen) && !string.IsNullOrWhiteSpace(other)))
        {
            return ReadOther(other);
        }

        if (!string.IsNullOrWhiteSpace(other))
        {
            return Fault<string>(nameof(EoItemsInput.OtherLanguage), "You chose a language from the list and entered another. Choose Other, or clear this field.");
        }

        return chosen switch
        {
            null or "" => null,
            EoItemsInput.Declined => Answer<string>.Declined,
            EoItemsInput.NotAsked => Answer<string>.NotAsked,
            _ when PreferredLanguage.Common.Contains(chosen) => Answer<string>.Given(chosen),
            _ => Fault<string>(nameof(EoItem.PreferredLanguage), NotOffered(EoItem.PreferredLanguage)),
        };
    }

    private Answer<string>? ReadOther(string? other) =>
        PreferredLanguage.TryParse(other, out var language, out var fault)
            ? Answer<string>.Given(language)
            : Fault<string>(nameof(EoItemsInput.OtherLanguage), InWords(fault, other));

    private static string InWords(NameFault fault, string? typed) => fault.Kind switch
    {
        NameFaultKind.TooLong => $"Other language can be up to {PreferredLanguage.MaxLength} characters (you entered {typed!.Trim().Length}).",
        NameFaultKind.NoLetter => "Other language has no letter in it. Enter the language by its name.",
        NameFaultKind.NotAllowed => $"Other language can’t contain {fault.Found}. Use letters, apostrophes, hyphens and spaces.",
        _ => "Enter the language, or choose another answer.",
    };

    private static string NotOffered(EoItem item) => $"{item.Label()}: choose one of the answers shown.";

    private Answer<T>? Fault<T>(string field, string message)
    {
        report(field, message);
        return null;
    }
}
