using FluentValidation.AspNetCore;
using FluentValidation.Results;

using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ResourceRoom.Web.Infrastructure;

/// <summary>Calls a validator by hand and puts its first error at each field (docs/decisions/0006).</summary>
public static class ModelStateValidation
{
    public static async Task<bool> AcceptsAsync<T>(
        this ModelStateDictionary modelState, IValidator<T> validator, T input, CancellationToken cancellationToken)
    {
        var result = await validator.ValidateAsync(input, cancellationToken);
        new ValidationResult(result.Errors.DistinctBy(error => error.PropertyName)).AddToModelState(modelState);
        return modelState.IsValid;
    }
}
