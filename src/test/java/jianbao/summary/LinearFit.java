package jianbao.summary;

import java.util.List;
import java.util.function.Function;

/**
 * A linear model with an intercept, fitted to lessons of which each counts the same, with a penalty on its weights:
 * least squares in one step, logistic regression by Newton's method.
 */
final class LinearFit {
    private static final int STEPS = 12;

    private final List<Lesson> lessons;
    private final int width;
    private final double[] mean;
    private final double[] deviation;
    /** Of the standardised features, the intercept last. */
    private final double[] weights;

    private LinearFit(List<Lesson> lessons) {
        this.lessons = lessons;
        this.width = lessons.get(0).rows()[0].length;
        this.mean = new double[width];
        this.deviation = new double[width];
        this.weights = new double[width + 1];
        standardise();
    }

    /** Fits the values themselves. */
    static LinearFit leastSquares(List<Lesson> lessons, Function<Lesson, double[]> values, double penalty) {
        LinearFit fit = new LinearFit(lessons);
        fit.step(values, penalty, false);
        return fit;
    }

    /** Fits the logarithm of the odds of values that are 0 or 1. */
    static LinearFit logistic(List<Lesson> lessons, Function<Lesson, double[]> values, double penalty) {
        LinearFit fit = new LinearFit(lessons);
        for (int i = 0; i < STEPS; i++) {
            fit.step(values, penalty, true);
        }
        return fit;
    }

    /** What one unit of a feature adds. */
    double weight(int feature) {
        return weights[feature] / deviation[feature];
    }

    double intercept() {
        double intercept = weights[width];
        for (int i = 0; i < width; i++) {
            intercept -= weight(i) * mean[i];
        }
        return intercept;
    }

    double value(double[] row) {
        double value = intercept();
        for (int i = 0; i < width; i++) {
            value += weight(i) * row[i];
        }
        return value;
    }

    private void standardise() {
        double total = 0;
        double[] square = new double[width];
        for (Lesson lesson : lessons) {
            for (double[] row : lesson.rows()) {
                total++;
                for (int i = 0; i < width; i++) {
                    mean[i] += row[i];
                    square[i] += row[i] * row[i];
                }
            }
        }
        for (int i = 0; i < width; i++) {
            mean[i] /= total;
            double variance = square[i] / total - mean[i] * mean[i];
            deviation[i] = variance > 1e-8 ? Math.sqrt(variance) : 1;
        }
    }

    private void step(Function<Lesson, double[]> values, double penalty, boolean logistic) {
        double[][] hessian = new double[width + 1][width + 1];
        double[] gradient = new double[width + 1];
        for (Lesson lesson : lessons) {
            double[] wanted = values.apply(lesson);
            for (int i = 0; i < wanted.length; i++) {
                add(standardised(lesson.rows()[i]), wanted[i], 1.0 / wanted.length, logistic, hessian, gradient);
            }
        }
        for (int i = 0; i < width; i++) {
            hessian[i][i] += penalty * lessons.size();
            gradient[i] -= penalty * lessons.size() * weights[i];
        }
        double[] change = solve(hessian, gradient);
        for (int i = 0; i <= width; i++) {
            weights[i] += change[i];
        }
    }

    private double[] standardised(double[] row) {
        double[] scaled = new double[width + 1];
        for (int i = 0; i < width; i++) {
            scaled[i] = (row[i] - mean[i]) / deviation[i];
        }
        scaled[width] = 1;
        return scaled;
    }

    private void add(double[] x, double wanted, double share, boolean logistic, double[][] hessian, double[] gradient) {
        double value = 0;
        for (int i = 0; i < x.length; i++) {
            value += weights[i] * x[i];
        }
        double predicted = logistic ? 1 / (1 + Math.exp(-value)) : value;
        double curve = share * (logistic ? Math.max(1e-4, predicted * (1 - predicted)) : 1);
        for (int i = 0; i < x.length; i++) {
            gradient[i] += share * (wanted - predicted) * x[i];
            for (int j = 0; j < x.length; j++) {
                hessian[i][j] += curve * x[i] * x[j];
            }
        }
    }

    /** Gauss, with the greatest pivot. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int i = column; i < n; i++) {
                pivot = Math.abs(a[i][column]) > Math.abs(a[pivot][column]) ? i : pivot;
            }
            swap(a, b, column, pivot);
            for (int i = column + 1; i < n; i++) {
                double factor = a[i][column] / a[column][column];
                for (int j = column; j < n; j++) {
                    a[i][j] -= factor * a[column][j];
                }
                b[i] -= factor * b[column];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                b[i] -= a[i][j] * b[j];
            }
            b[i] /= a[i][i];
        }
        return b;
    }

    private static void swap(double[][] a, double[] b, int i, int j) {
        double[] row = a[i];
        a[i] = a[j];
        a[j] = row;
        double value = b[i];
        b[i] = b[j];
        b[j] = value;
    }
}
