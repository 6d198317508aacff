namespace ResourceRoom.Domain.Enrollments.Facts;

/// <summary>What a dated fact of an enrollment is about [ours].</summary>
public enum FactTopic
{
    /// <summary>Why the customer is eligible for the program.</summary>
    Eligibility,

    /// <summary>A credential or a measurable skill gain (20 CFR 677.155(a)(1)(iv) and (v)).</summary>
    Attainment,
}
