using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Domain.Participants.Names;

/// <summary>Text typed into Find a visitor as the beginning of a record: a name, a birth date, or both.</summary>
/// <param name="Name">The name; empty when there is none.</param>
/// <param name="BirthDate">The date, alone or behind the name.</param>
public sealed record TypedPerson(string Name, DateOnly? BirthDate)
{
    /// <summary>Reads any text and never throws.</summary>
    public static TypedPerson Read(string? text, DateOnly today)
    {
        var typed = text?.Trim() ?? "";
        if (FindTerm.Parse(typed, today) is FindTerm.ByBirthDate born)
        {
            return new TypedPerson("", born.Date);
        }

        var digit = typed.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 && Participants.BirthDate.TryParse(typed[digit..], today, out var date, out _)
            ? new TypedPerson(typed[..digit].TrimEnd(' ', ','), date)
            : new TypedPerson(typed, null);
    }

    /// <summary>Only that there is something, so nothing personal that was typed ends up in a log.</summary>
    public override string ToString() => nameof(TypedPerson);
}
