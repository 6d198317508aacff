using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>Signed plans as they are stored, for good.</summary>
public sealed class PlanDocumentTests
{
    private const string First =
        """
        {"version":1,"customer":"Rosa Delgado",
        "assessments":[{"kind":"Interests","on":"2026-01-05","instrument":null,"result":"Likes to weld."}],
        "barriers":[{"kind":"Transportation","identifiedOn":"2026-01-05","resolvedOn":null,"note":"No car"}],
        "goals":[{"id":7,"kind":"Employment","words":"Work as a welder","targetOn":"2027-01-05","status":"Active"}],
        "steps":[{"name":"Occupational Skills Training","category":"Training","enrollment":"Adult PY 25","enrollmentId":3,"source":"IWDS",
        "asSigned":{"id":9,"service":"OST","goals":[7],"barriers":["Transportation"],"provider":"Midtown College","dollars":1234.56,"hours":12.5,
        "dates":{"scheduledStart":"2026-01-05","scheduledEnd":"2026-06-30","actualStart":"2026-01-06","actualEnd":null},"status":"InProgress","note":"Mondays","isWithdrawn":false}}]}
        """;

    [Fact]
    public void Read_TheFirstVersion_HoldsAllOfIt()
    {
        var plan = PlanDocument.Read(First);

        Assert.Equal("Rosa Delgado", plan.Customer);
        Assert.Equal((AssessmentKind.Interests, "Likes to weld."), (Assert.Single(plan.Assessments).Kind, plan.Assessments[0].Result));
        Assert.Equal((BarrierKind.Transportation, "No car"), (Assert.Single(plan.Barriers).Kind, plan.Barriers[0].Note));
        var goal = Assert.Single(plan.Goals);
        Assert.Equal((7L, GoalKind.Employment, "Work as a welder", new DateOnly(2027, 1, 5), GoalStatus.Active), (goal.Id, goal.Kind, goal.Words, goal.TargetOn, goal.Status));
        var step = Assert.Single(plan.Steps);
        Assert.Equal(("Occupational Skills Training", ServiceCategory.Training, "Adult PY 25", 3L, "IWDS"), (step.Name, step.Category, step.Enrollment, step.EnrollmentId, step.Source));
        Assert.Equal([7L], step.AsSigned.Goals);
        Assert.Equal(["Transportation"], step.AsSigned.Barriers);
        Assert.Equal(("Midtown College", 1234.56m, 12.5m), (step.AsSigned.Provider, step.AsSigned.Dollars, step.AsSigned.Hours));
        Assert.Equal(new StepDates { ScheduledStart = new(2026, 1, 5), ScheduledEnd = new(2026, 6, 30), ActualStart = new(2026, 1, 6) }, step.AsSigned.Dates);
        Assert.Equal((StepStatus.InProgress, "Mondays", false), (step.AsSigned.Status, step.AsSigned.Note, step.AsSigned.IsWithdrawn));
    }

    [Fact]
    public void Write_WhatWasRead_IsTheSame() => Assert.Equal(First.ReplaceLineEndings(""), PlanDocument.Read(First).Write());

    [Fact]
    public void Read_OfANewerProgram_Throws() =>
        Assert.Throws<NotSupportedException>(() => PlanDocument.Read("""{"version":99}"""));
}
