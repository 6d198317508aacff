using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Tests.Support;

// Few values for each item, so that two sets of answers often agree in some items and differ in others.
public static class DatedAnswersBuilder
{
    private static readonly string[] Ssns = [.. SsnGenerator.Digits.Sample(3)];
    private static readonly DateOnly Day = new(2026, 2, 23);

    public static Gen<DatedAnswers> Values { get; } =
        from firstName in Answers("Ana", "Anna")
        from lastName in Answers("Ruiz", "Ruiz-Mora")
        from zip in Answers(new ZipCode("62704", null), new ZipCode("62704", "1180"))
        from ssn in Answers([.. Ssns.Select(Number)])
        from birthDate in Answers(new DateOnly(1988, 2, 23), new DateOnly(1988, 2, 24))
        from status in Answers(Enum.GetValues<LaborForceStatus>())
        from hispanic in Answers(true, false)
        from race in Answers(Races.Asian, Races.Asian | Races.White)
        from gender in Answers(Enum.GetValues<Gender>())
        from days in Gen.ArrayOf(Gen.Choose(0, 2), NineItems.PolicyOrder.Count)
        select On(days, new NineAnswers
        {
            FirstName = firstName,
            LastName = lastName,
            Zip = zip,
            Ssn = ssn,
            BirthDate = birthDate,
            LaborForceStatus = status,
            Hispanic = hispanic,
            Race = race,
            Gender = gender,
        });

    public static Arbitrary<(DatedAnswers, DatedAnswers)> AnyTwo { get; } = Gen.Zip(Values, Values).Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();

    public static Arbitrary<MergeSide[]> AnyChoices { get; } =
        Gen.ArrayOf(Gen.Elements(Enum.GetValues<MergeSide>()), NineItems.PolicyOrder.Count).ToArbitrary();

    /// <summary>Answers of one day; null for those of nobody's asking.</summary>
    public static DatedAnswers On(DateOnly day, NineAnswers answers) =>
        new(answers, NineItems.PolicyOrder.ToDictionary(item => item, item => answers.States[item] == ResponseState.NotAsked ? (DateOnly?)null : day));

    private static DatedAnswers On(int[] days, NineAnswers answers) =>
        new(answers, NineItems.PolicyOrder.Zip(days).ToDictionary(
            pair => pair.First,
            pair => answers.States[pair.First] == ResponseState.NotAsked ? (DateOnly?)null : Day.AddDays(pair.Second)));

    private static Gen<Answer<T>> Answers<T>(params T[] values) => Gen.OneOf(
        Gen.Elements(values).Select(Answer<T>.Given),
        Gen.Constant(Answer<T>.Declined),
        Gen.Constant(Answer<T>.NotAsked));

    private static Ssn Number(string digits) => Ssn.TryParse(digits, out var ssn, out _) ? ssn : throw new InvalidOperationException();
}
