namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>What is wrong with a step's dates, in the order of the form.</summary>
public enum StepDateFault
{
    /// <summary>The step is scheduled before the enrollment's first day.</summary>
    ScheduledBeforeEnrollment,

    /// <summary>The scheduled start is so many years away that it must be a slip.</summary>
    ScheduledStartFarOff,

    /// <summary>The scheduled end is so many years away that it must be a slip.</summary>
    ScheduledEndFarOff,

    /// <summary>The scheduled end is before the scheduled start.</summary>
    ScheduledEndBeforeStart,

    /// <summary>A planned step has an actual date: it has begun.</summary>
    PlannedHasBegun,

    /// <summary>A step in progress, completed or with an actual end has no actual start.</summary>
    ActualStartMissing,

    /// <summary>The actual start is in the future.</summary>
    ActualStartInFuture,

    /// <summary>An actual date is before the enrollment's first day.</summary>
    ActualBeforeEnrollment,

    /// <summary>A completed step has no actual end.</summary>
    ActualEndMissing,

    /// <summary>The actual end is in the future.</summary>
    ActualEndInFuture,

    /// <summary>The actual end is before the actual start.</summary>
    ActualEndBeforeStart,
}
