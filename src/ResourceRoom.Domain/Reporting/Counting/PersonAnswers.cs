using System.Runtime.InteropServices;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Reporting.Counting;

/// <summary>
/// What reports need of a person's record as it is now: how the nine items were answered, and the answers that demographics count.
/// A few bytes without references; the default is a record on which nothing was asked.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public readonly struct PersonAnswers
{
    private const int BitsOfState = 2;

    private readonly int birthDay;
    private readonly uint states;

    /// <summary>Packs the answers of a record.</summary>
    /// <param name="states">How each of the nine was answered, in policy order. Reports take labor force status from the contact: its state here is left as not asked.</param>
    /// <param name="birthDate">Null unless given.</param>
    /// <param name="gender">Null unless given.</param>
    /// <param name="isHispanic">Null unless given.</param>
    /// <param name="races">Null unless given.</param>
    public PersonAnswers(ReadOnlySpan<ResponseState> states, DateOnly? birthDate, Gender? gender, bool? isHispanic, Races? races)
    {
        for (var item = 0; item < states.Length; item++)
        {
            this.states |= (uint)states[item] << (item * BitsOfState);
        }

        birthDay = birthDate?.DayNumber ?? 0;
        Gender = gender ?? default;
        Races = races ?? Races.None;
        IsHispanic = isHispanic == true;
    }

    /// <summary>0 unless given.</summary>
    public Gender Gender { get; }

    /// <summary>None unless given.</summary>
    public Races Races { get; }

    /// <summary>Whether the answer was Yes; <see cref="StateOf"/> says whether there was one.</summary>
    public bool IsHispanic { get; }

    /// <summary>Null unless given.</summary>
    public DateOnly? BirthDate => StateOf(NineItem.BirthDate) == ResponseState.Given ? DateOnly.FromDayNumber(birthDay) : null;

    /// <summary>How an item was answered.</summary>
    public ResponseState StateOf(NineItem item) => (ResponseState)((states >> (((int)item - 1) * BitsOfState)) & ((1 << BitsOfState) - 1));
}
