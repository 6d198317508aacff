using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Enrollments.Facts;

/// <summary>Which facts can be recorded about an enrollment [ours].</summary>
public static class FactKinds
{
    private static readonly FactKind[] OfAnyProgram = [FactKind.Age, FactKind.WorkAuthorization, FactKind.SelectiveService];

    private static readonly FactKind[] OfAdults = [FactKind.LowIncome, FactKind.PublicAssistance, FactKind.BasicSkillsDeficient, FactKind.Veteran];

    private static readonly FactKind[] OfDislocatedWorkers = [FactKind.Dislocation, FactKind.Veteran];

    private static readonly FactKind[] OfYouth =
        [FactKind.InSchool, FactKind.OutOfSchool, FactKind.LowIncome, FactKind.PublicAssistance, FactKind.BasicSkillsDeficient, FactKind.YouthBarrier];

    private static readonly FactKind[] Attainments = [.. Enum.GetValues<FactKind>().Where(kind => kind.Topic() == FactTopic.Attainment)];

    /// <summary>What a kind is about.</summary>
    public static FactTopic Topic(this FactKind kind) => kind >= FactKind.SecondaryDiploma ? FactTopic.Attainment : FactTopic.Eligibility;

    /// <summary>Whether it is a measurable skill gain: one is made while the customer takes part, a credential also afterwards.</summary>
    public static bool IsSkillGain(this FactKind kind) => kind >= FactKind.FunctioningLevelGain;

    /// <summary>The kinds of a topic that fit a program, in the order they are offered.</summary>
    public static IReadOnlyList<FactKind> Of(FactTopic topic, WorkforceProgram program) => (topic, program) switch
    {
        (FactTopic.Attainment, _) => Attainments,
        (_, WorkforceProgram.DislocatedWorker) => [.. OfAnyProgram, .. OfDislocatedWorkers],
        (_, WorkforceProgram.Adult) => [.. OfAnyProgram, .. OfAdults],
        _ => [.. OfAnyProgram, .. OfYouth],
    };
}
